using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Screens;

/// <summary>Fields with their labels, purposes and plausible values.</summary>
internal static class FieldBook
{
    public static FieldSpec Email(Ui ui) =>
        new(
            ui.Draw.Pick("E-mail", "Email", "Email address", "Your e-mail", "E-Mail-Adresse", "Work email"),
            "e-mail address",
            ui.Values.Email(ui.Draw)
        )
        {
            Placeholder = ui.Draw.Pick("you@example.com", "Enter your email", "name@company.com", ""),
        };

    public static FieldSpec Password(Ui ui, bool again = false) =>
        new(
            again
                ? ui.Draw.Pick("Repeat password", "Confirm password")
                : ui.Draw.Pick("Password", "Your password", "Passwort", "Mot de passe"),
            again ? "password again" : "password",
            new string('x', ui.Draw.Int(6, 12))
        )
        {
            Type = "password",
            Placeholder = ui.Draw.Pick("", "••••••••", "Enter your password", "At least 8 characters"),
        };

    /// <summary>A field of any of the usual purposes.</summary>
    public static FieldSpec Any(Ui ui)
    {
        Draw draw = ui.Draw;
        return draw.Int(0, 21) switch
        {
            0 => Email(ui),
            1 => new("First name", "first name", ui.Values.First(draw)),
            2 => new(draw.Pick("Last name", "Surname"), "last name", ui.Words.Of("last", draw)),
            3 => new(draw.Pick("Name", "Full name", "Your name", "Contact person"), "name", ui.Values.Person(draw)),
            4 => new(draw.Pick("Phone", "Phone number", "Mobile"), "phone number", ui.Values.Phone(draw))
            {
                Type = "tel",
            },
            5 => new(draw.Pick("Address", "Street", "Street address"), "street address", ui.Values.Street(draw)),
            6 => new(draw.Pick("City", "Town"), "city", ui.Words.Of("city", draw)),
            7 => new(
                draw.Pick("ZIP code", "Postal code", "Postcode"),
                "postal code",
                draw.Int(10000, 99999).ToString(System.Globalization.CultureInfo.InvariantCulture)
            ),
            8 => Pick(draw.Pick("Country", "Country/region"), "pick the country", ui.Words.Of("country", draw)),
            9 => Pick(draw.Pick("Language", "Preferred language"), "pick the language", ui.Words.Of("language", draw)),
            10 => Pick(
                draw.Pick("Time zone", "Timezone"),
                "pick the time zone",
                $"UTC{draw.Pick("+", "-")}{draw.Int(0, 11):00}:00 {ui.Words.Of("city", draw)}"
            ),
            11 => Pick("Role", "pick the role", ui.Words.Of("role", draw)),
            12 => Pick(
                "Currency",
                "pick the currency",
                draw.Pick("USD ($)", "EUR (€)", "GBP (£)", "PLN (zł)", "JPY (¥)")
            ),
            13 => new(
                draw.Pick("Date", "Start date", "Date of birth", "Due date", "Check-in"),
                "date",
                ui.Values.Date(draw)
            ),
            14 => new(draw.Pick("Company", "Organization"), "company", ui.Words.Of("company", draw)),
            15 => new(draw.Pick("Website", "URL"), "website", ui.Values.Url(draw)),
            16 => new(draw.Pick("Amount", "Budget", "Price"), "amount", ui.Values.Amount(draw)),
            17 => new(
                draw.Pick("Message", "Comment", "Notes", "Description", "Bio", "Your feedback"),
                "longer text",
                ui.Words.Paragraph(draw, draw.Int(1, 2))
            )
            {
                Kind = ElementKind.TextArea,
            },
            18 => Pick(
                draw.Pick("Category", "Type", "Priority", "Status", "Department"),
                "pick a category",
                ui.Words.Name("status", draw)
            ),
            19 => new(
                draw.Pick("Username", "User name", "Nickname"),
                "user name",
                ui.Words.Word(draw) + draw.Int(1, 99)
            ),
            20 => new(draw.Pick("Title", "Subject", "Project name"), "title", ui.Words.Phrase(draw, 3)),
            _ => new(ui.Words.Phrase(draw, 2), "", ui.Words.Phrase(draw, 2))
            {
                Kind = draw.Pick(ElementKind.Field, ElementKind.Field, ElementKind.Select),
            },
        };
    }

    public static IReadOnlyList<FieldSpec> Several(Ui ui, int count)
    {
        var fields = new Dictionary<string, FieldSpec>();
        while (fields.Count < count)
        {
            FieldSpec field = Any(ui);
            fields.TryAdd(field.Label, field);
        }

        return [.. fields.Values];
    }

    private static FieldSpec Pick(string label, string purpose, string value) =>
        new(label, purpose, value) { Kind = ElementKind.Select };
}
