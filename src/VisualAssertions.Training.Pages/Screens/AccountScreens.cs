using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Screens;

internal static class AccountScreens
{
    public static string Login(Ui ui)
    {
        Draw draw = ui.Draw;
        string form =
            ui.Maybe(0.4, ui.Logo)
            + ui.Heading(
                draw.Chance(0.6)
                    ? draw.Pick("Sign in", "Log in", "Welcome back", "Sign in to your account", "Anmelden", "Connexion")
                    : ui.Words.Phrase(draw, 3),
                draw.Int(1, 3)
            )
            + ui.Maybe(0.4, () => ui.Text(ui.Words.Sentence(draw), "x-muted"))
            + ui.Maybe(0.2, () => ui.Alert("danger"))
            + ui.Field(
                draw.Chance(0.8) ? FieldBook.Email(ui) : new FieldSpec("Username", "user name", ui.Words.Word(draw))
            )
            + ui.Field(FieldBook.Password(ui))
            + $"<div class=\"x-between\">{ui.Maybe(0.6, () => ui.Checkbox(draw.Pick("Remember me", "Keep me signed in", "Stay logged in")))}{ui.Maybe(0.6, () => ui.Link(draw.Pick("Forgot password?", "Reset password", "Forgot your password?")))}</div>"
            + ui.Button(
                draw.Chance(0.7) ? draw.Pick("Sign in", "Log in", "Continue", "Login") : ui.Words.Phrase(draw, 2),
                "primary",
                draw.Chance(0.15) ? "lock" : null,
                ui.Unusual && draw.Chance(0.5),
                ui.Unusual && draw.Chance(0.3),
                "block"
            )
            + ui.Maybe(0.4, () => ui.Divider() + Social(ui))
            + ui.Maybe(
                0.5,
                () =>
                    $"<div class=\"x-row x-textcenter\">{ui.Span("Don't have an account?", "x-muted")}{ui.Link(draw.Pick("Sign up", "Create account", "Register"))}</div>"
            );
        string block = $"<div class=\"x-stack\">{form}</div>";
        return draw.Chance(0.25)
            ? $"<div class=\"x-split\" style=\"--split:1fr 1fr;min-height:100vh\"><div class=\"x-center\"><div class=\"x-narrow\">{block}</div></div>{ui.Image(0.9)}</div>"
            : Frame.Center(ui, draw.Chance(0.7) ? ui.Card(block) : block);
    }

    private static string Social(Ui ui) =>
        string.Concat(
            ui.Draw.Some(["Google", "GitHub", "Apple", "Facebook", "Microsoft", "SSO"], ui.Draw.Int(1, 3))
                .Select(name => ui.Button("Continue with " + name, "outline", null, false, false, "block"))
        );

    public static string Signup(Ui ui)
    {
        Draw draw = ui.Draw;
        string fields = string.Concat(
            FieldBook.Several(ui, draw.Int(1, 4)).Where(field => field.Type != "password").Select(ui.Field)
        );
        string form =
            ui.Heading(
                draw.Chance(0.6)
                    ? draw.Pick("Create your account", "Sign up", "Join us", "Get started", "Register")
                    : ui.Words.Phrase(draw, 3),
                draw.Int(1, 3)
            )
            + ui.Maybe(0.2, () => ui.Alert())
            + fields
            + ui.Field(FieldBook.Email(ui))
            + ui.Field(FieldBook.Password(ui))
            + ui.Maybe(0.5, () => ui.Field(FieldBook.Password(ui, true)))
            + ui.Checkbox(draw.Pick("I agree to the terms", "I accept the privacy policy", ui.Words.Sentence(draw)))
            + ui.Maybe(0.3, () => ui.Checkbox("Send me product updates"))
            + ui.Button(
                draw.Chance(0.7)
                    ? draw.Pick("Create account", "Sign up", "Register", "Join")
                    : ui.Words.Phrase(draw, 2),
                "primary",
                null,
                ui.Unusual,
                false,
                "block"
            )
            + ui.Maybe(
                0.6,
                () => $"<div class=\"x-row\">{ui.Span("Already have an account?", "x-muted")}{ui.Link("Sign in")}</div>"
            );
        string block = $"<div class=\"x-stack\">{form}</div>";
        return Frame.Center(ui, draw.Chance(0.7) ? ui.Card(block) : block, draw.Pick("x-narrow", "x-medium"));
    }

    public static string Profile(Ui ui)
    {
        Draw draw = ui.Draw;
        string person = ui.Values.Person(draw);
        string head =
            $"<div class=\"x-row\">{ui.Avatar(person, "large")}<div class=\"x-stack x-grow\">{ui.Heading(person, 1)}{ui.Text(ui.Words.Name("role", draw), "x-muted")}<div class=\"x-row\">{ui.Badge(ui.Words.Of("status", draw))}{ui.Span(ui.Words.Of("city", draw), "x-muted")}</div></div>{ui.Buttons(ui.Button(draw.Pick("Follow", "Edit profile", "Message", "Connect"), "primary", draw.Pick(null, "edit", "user-plus", "mail")), ui.AnyButton("outline"))}</div>";
        string numbers = Ui.Grid(
            3,
            Ui.Each(
                3,
                _ =>
                    $"<div class=\"x-textcenter\">{ui.Text(ui.Values.Count(draw), "x-large")}{ui.Text(ui.Words.Name("column", draw, 1), "x-muted")}</div>"
            )
        );
        string about = ui.Panel("About", ui.Text(ui.Words.Paragraph(draw, draw.Int(1, 3))) + Facts(ui));
        string posts =
            ui.Tabs(draw.Int(2, 4))
            + ui.List(
                draw.Int(2, 5),
                _ =>
                    ui.Avatar()
                    + $"<div class=\"x-grow\">{ui.Text(ui.Words.Sentence(draw))}{ui.Text(ui.Values.Ago(draw), "x-muted", "x-small")}</div>"
            );
        string content =
            ui.Maybe(0.4, () => ui.Image(6))
            + head
            + ui.Maybe(0.6, () => numbers)
            + $"<div class=\"x-split\" style=\"--split:{draw.Pick("1fr 2fr", "2fr 1fr", "1fr 1fr")}\"><div class=\"x-stack\">{about}{ui.Maybe(0.5, () => Skills(ui))}</div><div class=\"x-stack\">{posts}</div></div>";
        return draw.Chance(0.5) ? Frame.App(ui, content) : Frame.Site(ui, content);
    }

    private static string Facts(Ui ui)
    {
        (string Icon, string Text)[] facts =
        [
            ("mail", ui.Values.Email(ui.Draw)),
            ("phone", ui.Values.Phone(ui.Draw)),
            ("map-pin", ui.Words.Of("city", ui.Draw)),
            ("calendar", "Joined " + ui.Values.Date(ui.Draw)),
            ("link", ui.Values.Url(ui.Draw)),
            ("briefcase", ui.Words.Of("company", ui.Draw)),
        ];
        return string.Concat(
            ui.Draw.Some(facts, ui.Draw.Int(2, 5))
                .Select(fact => $"<div class=\"x-row x-nowrap\">{ui.Icon(fact.Icon)}{ui.Span(fact.Text)}</div>")
        );
    }

    private static string Skills(Ui ui) =>
        ui.Panel(
            "Skills",
            $"<div class=\"x-row\">{string.Concat(ui.Words.Names("tab", ui.Draw.Int(3, 7), ui.Draw, 1).Select(name => ui.Tag(name)))}</div>"
        );

    public static string Settings(Ui ui)
    {
        Draw draw = ui.Draw;
        string sections = Ui.Each(
            draw.Int(1, 3),
            _ =>
            {
                string title = draw.Chance(0.4) ? ui.Words.Of("heading", draw) : ui.Words.Phrase(draw, 2);
                string body = draw.Chance(0.45)
                    ? string.Concat(ui.Words.Names("setting", draw.Int(2, 5), draw, 3).Select(ui.Switch))
                    : Ui.Grid(draw.Int(1, 2), string.Concat(FieldBook.Several(ui, draw.Int(2, 5)).Select(ui.Field)));
                body += ui.Maybe(
                    0.25,
                    () => string.Concat(ui.Words.Names("setting", draw.Int(1, 3), draw, 3).Select(ui.Checkbox))
                );
                return draw.Chance(0.7) ? ui.Panel(title, body) : ui.Heading(title, 3) + body + ui.Divider();
            }
        );
        string content =
            Frame.Title(ui, "heading")
            + ui.Maybe(0.2, () => ui.Alert())
            + ui.Maybe(0.5, () => ui.Tabs(draw.Int(3, 5)))
            + sections
            + ui.Buttons(
                ui.Button(
                    draw.Pick("Save changes", "Save", "Update", ui.Words.Phrase(draw, 2)),
                    "primary",
                    null,
                    ui.Unusual
                ),
                ui.AnyButton("outline")
            );
        return Frame.App(
            ui,
            content
                + ui.Maybe(
                    0.2,
                    () =>
                        ui.Panel(
                            "Danger zone",
                            ui.Text(ui.Words.Sentence(draw))
                                + ui.Buttons(ui.Button("Delete account", "danger", "trash"))
                        )
                )
        );
    }
}
