using VisualAssertions.Training.Pages.Content;
using VisualAssertions.Training.Pages.Markup;

namespace VisualAssertions.Training.Pages.Screens;

internal static class ShopScreens
{
    public static string Products(Ui ui)
    {
        Draw draw = ui.Draw;
        string group = ui.NewGroup();
        double ratio = draw.Pick(1, 1.33, 1.6, 0.8);
        IReadOnlyList<string> names = ui.Words.Names("product", draw.Int(3, 12), draw, 3);
        bool ratings = draw.Chance(0.6);
        bool buttons = draw.Chance(0.7);
        string action = draw.Chance(0.7)
            ? draw.Pick("Add to cart", "Buy now", "View details", "Add")
            : ui.Words.Phrase(draw, 2);
        string cards = string.Concat(
            names.Select(name =>
            {
                string id = ui.NewId();
                string price =
                    $"<div class=\"x-row\">{ui.Span(ui.Values.Amount(draw, 400), "x-price")}{ui.Maybe(0.15, () => ui.Span(ui.Values.Amount(draw, 500), "x-struck", "x-muted"))}{ui.Maybe(0.25, () => ui.Badge(draw.Pick("Sale", "New", "-20%", "Sold out", "Best seller", ui.Words.Of("status", draw))))}</div>";
                string body =
                    ui.Heading(name, 4, id)
                    + (
                        ratings
                            ? $"<div class=\"x-row\">{ui.Rating()}{ui.Maybe(0.5, () => ui.Span($"({ui.Values.Count(draw, 900)})", "x-muted", "x-small"))}</div>"
                            : ""
                    )
                    + ui.Maybe(0.3, () => ui.Text(ui.Words.Sentence(draw), "x-muted"))
                    + price
                    + (buttons ? ui.Button(action, "primary", draw.Chance(0.3) ? "cart" : null, ui.Unusual) : "");
                return ui.Card(body, ui.Image(ratio, "product photo"), "", group, label: id);
            })
        );
        string grid = Ui.Grid(draw.Int(2, 5), cards);
        string head =
            $"<div class=\"x-between\">{ui.Heading(ui.Words.Name("heading", draw), 1)}<div class=\"x-row\">{ui.Span($"{draw.Int(names.Count, 240)} products", "x-muted")}{ui.BareSelect(draw.Pick("Newest", "Price: low to high", "Most popular", "Rating"), "sort the products")}</div></div>";
        string content = draw.Chance(0.4)
            ? $"<div class=\"x-split\" style=\"--split:1fr 4fr\">{Filters(ui)}<div class=\"x-stack\">{head}{grid}</div></div>"
            : head + grid;
        return Frame.Site(ui, content + ui.Maybe(0.5, ui.Pagination));
    }

    private static string Filters(Ui ui)
    {
        Draw draw = ui.Draw;
        return $"<div class=\"x-stack\">{ui.Heading(draw.Pick("Filters", "Filter by", "Refine"), 3)}"
            + string.Concat(
                ui.Words.Names("product", draw.Int(3, 6), draw).Select(name => $"<div>{ui.Checkbox(name)}</div>")
            )
            + ui.Slider(draw.Pick("Price", "Max price", "Distance"), "limit the price")
            + ui.Radios(ui.Words.Names("status", draw.Int(2, 4), draw))
            + ui.AnyButton("outline")
            + "</div>";
    }

    public static string Product(Ui ui)
    {
        Draw draw = ui.Draw;
        string thumbs =
            $"<div class=\"x-grid\" style=\"--n:4\">{Ui.Each(draw.Int(3, 4), _ => ui.Image(1, "thumbnail"))}</div>";
        string sizes = ui.NewGroup();
        int chosen = draw.Int(0, 3);
        string[] options = draw.Pick<string[]>(
            ["S", "M", "L", "XL"],
            ["38", "40", "42", "44"],
            ["Red", "Blue", "Green", "Black"],
            ["64 GB", "128 GB", "256 GB", "512 GB"]
        );
        string info =
            ui.Heading(ui.Words.Name("product", draw), 1)
            + $"<div class=\"x-row\">{ui.Rating()}{ui.Link($"{draw.Int(2, 900)} reviews")}</div>"
            + $"<div class=\"x-row\">{ui.Span(ui.Values.Amount(draw, 900), "x-large")}{ui.Badge(ui.Words.Of("status", draw))}</div>"
            + ui.Text(ui.Words.Paragraph(draw, draw.Int(1, 3)))
            + $"<div class=\"x-row\">{Ui.Each(4, i => ui.Tag(options[i], i == chosen, sizes))}</div>"
            + $"<div class=\"x-row\">{ui.Stepper(draw.Int(1, 5))}{ui.Button(draw.Chance(0.7) ? draw.Pick("Add to cart", "Buy now", "Add to bag") : ui.Words.Phrase(draw, 2), "primary", draw.Pick(null, "cart", "bag"), ui.Unusual)}{ui.IconButton("heart", "outline")}</div>"
            + ui.Maybe(
                0.5,
                () =>
                    $"<div class=\"x-row\">{ui.Icon("truck")}{ui.Span(draw.Pick("Free shipping", "Ships in 2 days", ui.Words.Sentence(draw)))}</div>"
            );
        string below = ui.Tabs(draw.Int(2, 4)) + ui.Text(ui.Words.Paragraph(draw, draw.Int(2, 5)));
        return Frame.Site(
            ui,
            $"<div class=\"x-split\" style=\"--split:1fr 1fr\"><div class=\"x-stack\">{ui.Image(draw.Pick(1, 1.3), "product photo")}{ui.Maybe(0.6, () => thumbs)}</div><div class=\"x-stack\">{info}</div></div>"
                + ui.Maybe(0.7, () => below)
        );
    }

    public static string Cart(Ui ui)
    {
        Draw draw = ui.Draw;
        string items = draw.Chance(0.4)
            ? ui.Table(
                [
                    new(
                        "Product",
                        () => $"<div class=\"x-row x-nowrap\">{ui.Span(ui.Words.Name("product", draw))}</div>"
                    ),
                    new("Price", () => Ui.Escape(ui.Values.Amount(draw)), true),
                    new("Quantity", () => ui.Stepper(draw.Int(1, 9))),
                    new("Total", () => Ui.Escape(ui.Values.Amount(draw)), true),
                    new("", () => ui.IconButton("trash")),
                ],
                draw.Int(1, 6)
            )
            : ui.List(
                draw.Int(1, 6),
                _ =>
                    $"<div style=\"width:84px;flex:none\">{ui.Image(1, "product photo")}</div><div class=\"x-grow\">{ui.Text(ui.Words.Name("product", draw), "x-strong")}{ui.Text(ui.Words.Phrase(draw, 3), "x-muted", "x-small")}</div>{ui.Stepper(draw.Int(1, 9))}{ui.Span(ui.Values.Amount(draw), "x-price")}{(draw.Chance(0.5) ? ui.IconButton("trash") : ui.Link("Remove"))}"
            );
        string head = Frame.Title(ui, "heading") + ui.Maybe(0.2, () => ui.Alert());
        return Frame.Site(
            ui,
            head
                + $"<div class=\"x-split\" style=\"--split:{draw.Pick("2fr 1fr", "3fr 1fr")}\"><div>{items}</div><div>{Summary(ui)}</div></div>"
        );
    }

    private static string Summary(Ui ui)
    {
        Draw draw = ui.Draw;
        string line(string name, string value) =>
            $"<div class=\"x-between\">{ui.Span(name, "x-muted")}{ui.Span(value)}</div>";
        string body =
            line(draw.Pick("Subtotal", "Items"), ui.Values.Amount(draw))
            + line("Shipping", draw.Chance(0.4) ? "Free" : ui.Values.Amount(draw, 30))
            + ui.Maybe(0.6, () => line(draw.Pick("Tax", "VAT 19%", "Discount"), ui.Values.Amount(draw, 90)))
            + ui.Divider()
            + $"<div class=\"x-between\">{ui.Span("Total", "x-strong")}{ui.Span(ui.Values.Amount(draw), "x-price")}</div>"
            + ui.Maybe(
                0.3,
                () => ui.Field(new FieldSpec("Promo code", "promo code", ui.Words.Word(draw).ToUpperInvariant()))
            )
            + ui.Button(
                draw.Chance(0.7)
                    ? draw.Pick("Checkout", "Place order", "Proceed to checkout", "Pay now")
                    : ui.Words.Phrase(draw, 2),
                "primary",
                draw.Pick(null, "lock", "arrow-right"),
                ui.Unusual,
                false,
                "block"
            )
            + ui.Maybe(0.4, () => ui.Link("Continue shopping"));
        return ui.Panel(draw.Pick("Order summary", "Summary", "Your order", ui.Words.Phrase(draw, 2)), body);
    }

    public static string Checkout(Ui ui)
    {
        Draw draw = ui.Draw;
        string address = ui.Panel(
            draw.Pick("Shipping address", "Delivery", "Contact details"),
            Ui.Grid(2, string.Concat(FieldBook.Several(ui, draw.Int(3, 7)).Select(ui.Field)))
        );
        string payment = ui.Panel(
            draw.Pick("Payment", "Payment method", "Card details"),
            ui.Maybe(
                0.6,
                () =>
                    ui.Radios(
                        draw.Some(
                            ["Credit card", "PayPal", "Bank transfer", "Invoice", "Gift card", "Apple Pay"],
                            draw.Int(2, 4)
                        )
                    )
            )
                + ui.Field(
                    new FieldSpec("Card number", "card number", Values.Card(draw))
                    {
                        Placeholder = "1234 5678 9012 3456",
                    }
                )
                + Ui.Grid(
                    2,
                    ui.Field(
                        new FieldSpec(
                            draw.Pick("Expiry", "Expires", "MM/YY"),
                            "expiry date",
                            $"{draw.Int(1, 12):00}/{draw.Int(26, 34)}"
                        )
                    )
                        + ui.Field(
                            new FieldSpec(
                                "CVC",
                                "security code",
                                draw.Int(100, 999).ToString(System.Globalization.CultureInfo.InvariantCulture)
                            )
                        )
                )
                + ui.Maybe(0.4, () => ui.Checkbox("Save this card"))
        );
        return Frame.Site(
            ui,
            Frame.Title(ui, "heading")
                + $"<div class=\"x-split\"><div class=\"x-stack\">{address}{payment}</div><div>{Summary(ui)}</div></div>"
        );
    }

    public static string Pricing(Ui ui)
    {
        Draw draw = ui.Draw;
        string group = ui.NewGroup();
        int count = draw.Int(2, 4);
        int best = draw.Int(0, count - 1);
        string[] plans = draw.Chance(0.5)
            ? ["Free", "Pro", "Business", "Enterprise"]
            : [.. ui.Words.Names("product", 4, draw, 1)];
        string cards = Ui.Each(
            count,
            i =>
            {
                string id = ui.NewId();
                string features = Ui.Each(
                    draw.Int(3, 6),
                    _ =>
                        $"<div class=\"x-row x-nowrap\">{ui.Icon(draw.Pick("check", "check", "check", "close"))}{ui.Span(ui.Words.Phrase(draw, 3))}</div>"
                );
                return ui.Card(
                    ui.Heading(plans[i], 3, id)
                        + (i == best ? ui.Badge(draw.Pick("Most popular", "Recommended"), "primary") : "")
                        + $"<div class=\"x-row\">{ui.Span(ui.Values.Amount(draw, 199), "x-large")}{ui.Span(draw.Pick("/month", "per month", "/ user"), "x-muted")}</div>"
                        + features
                        + ui.Button(
                            draw.Pick("Choose plan", "Get started", "Buy", "Contact us"),
                            i == best ? "primary" : "outline",
                            null,
                            ui.Unusual,
                            false,
                            "block"
                        ),
                    "",
                    "",
                    group,
                    i == best && draw.Chance(0.5),
                    id
                );
            }
        );
        return Frame.Site(
            ui,
            $"<div class=\"x-textcenter x-stack\">{ui.Heading(ui.Words.Name("heading", draw), 1)}{ui.Text(ui.Words.Sentence(draw), "x-muted")}</div>{ui.Maybe(0.5, () => ui.Tabs(2))}"
                + Ui.Grid(count, cards)
                + ui.Maybe(0.3, () => FaqBlock(ui))
        );
    }

    public static string FaqBlock(Ui ui) =>
        Ui.Each(
            ui.Draw.Int(2, 6),
            _ =>
                ui.Accordion(
                    ui.Words.Sentence(ui.Draw).TrimEnd('.') + "?",
                    ui.Maybe(0.35, () => ui.Text(ui.Words.Paragraph(ui.Draw, 2)))
                )
        );
}
