using VisualAssertions.Training.Pages;
using static VisualAssertions.ElementKind;

namespace VisualAssertions.Training.Tests.Language;

/// <summary>A hand-made page of orders: header, tabs, a form card, a table with statuses, two cards with pictures, a footer.</summary>
internal static class SamplePage
{
    public static PageTruth Orders { get; } = new Builder().Build();

    private sealed class Builder
    {
        private readonly List<TruthElement> elements = [];

        public PageTruth Build()
        {
            Header();
            Tabs();
            Form();
            Table();
            Cards();
            Add(ElementKind.Footer, "", 0, 860, 1280, 40);
            return new PageTruth
            {
                Image = "orders.png",
                Width = 1280,
                Height = 900,
                Scale = 1,
                Kit = "none",
                Screen = "orders",
                Seed = 1,
                PageKinds = ["order list", "shop back office"],
                Dark = false,
                Elements = elements,
            };
        }

        private int Add(
            ElementKind kind,
            string text,
            float x,
            float y,
            float width,
            float height,
            Func<TruthElement, TruthElement>? with = null
        )
        {
            var element = new TruthElement
            {
                Kind = kind,
                Box = new Box(x, y, width, height),
                Text = text,
            };
            elements.Add(with is null ? element : with(element));
            return elements.Count - 1;
        }

        private void Header()
        {
            int bar = Add(NavBar, "", 0, 0, 1280, 56, e => e with { Fill = Rgb.Parse("#1f2937") });
            Add(Logo, "Northwind", 20, 12, 120, 32, e => e with { Parent = bar });
            string[] items = ["Home", "Orders", "Customers", "Reports"];
            for (int i = 0; i < items.Length; i++)
            {
                bool current = i == 1;
                Add(
                    NavItem,
                    items[i],
                    200 + i * 110,
                    14,
                    90,
                    28,
                    e =>
                        e with
                        {
                            Parent = bar,
                            Group = 1,
                            Color = Rgb.Parse("#ffffff"),
                            States = current ? [ElementState.Selected] : [],
                        }
                );
            }

            Add(
                ElementKind.Icon,
                "",
                1200,
                16,
                24,
                24,
                e => e with { Parent = bar, Icon = "bell", Color = Rgb.Parse("#ffffff") }
            );
            Add(
                Badge,
                "3",
                1218,
                10,
                16,
                16,
                e => e with { Parent = bar, Fill = Rgb.Parse("#dc2626"), Color = Rgb.Parse("#ffffff") }
            );
        }

        private void Tabs()
        {
            Add(Heading, "Recent orders", 40, 76, 240, 36, e => e with { Color = Rgb.Parse("#111111") });
            string[] tabs = ["All", "Open", "Shipped"];
            for (int i = 0; i < tabs.Length; i++)
            {
                bool current = i == 0;
                Add(
                    Tab,
                    tabs[i],
                    40 + i * 90,
                    124,
                    80,
                    32,
                    e => e with { Group = 2, States = current ? [ElementState.Selected] : [] }
                );
            }

            Add(
                Button,
                "Export",
                1080,
                76,
                80,
                36,
                e =>
                    e with
                    {
                        Fill = Rgb.Parse("#2563eb"),
                        Color = Rgb.Parse("#ffffff"),
                        Icon = "download",
                        Purpose = "export the data",
                    }
            );
            Add(
                Button,
                "Delete",
                1170,
                76,
                80,
                36,
                e =>
                    e with
                    {
                        Fill = Rgb.Parse("#dc2626"),
                        Color = Rgb.Parse("#ffffff"),
                        States = [ElementState.Disabled],
                    }
            );
        }

        private void Form()
        {
            int card = elements.Count;
            Add(
                Card,
                "",
                900,
                140,
                350,
                330,
                e => e with { LabelledBy = card + 1, Bounded = true, Fill = Rgb.Parse("#ffffff") }
            );
            Add(Heading, "New order", 920, 152, 200, 26, e => e with { Parent = card });
            (string Label, string Value, ElementState[] States)[] fields =
            [
                ("Customer", "Maria Lopez", []),
                ("E-mail", "maria@", [ElementState.Invalid]),
                ("Coupon code", "e.g. SAVE10", [ElementState.Empty]),
            ];
            for (int i = 0; i < fields.Length; i++)
            {
                float y = 190 + i * 62;
                int label = Add(Label, fields[i].Label, 920, y, 120, 18, e => e with { Parent = card });
                Add(
                    Field,
                    fields[i].Value,
                    920,
                    y + 20,
                    310,
                    34,
                    e =>
                        e with
                        {
                            Parent = card,
                            LabelledBy = label,
                            States = fields[i].States,
                            Purpose = fields[i].Label.ToLowerInvariant(),
                        }
                );
            }

            Add(
                Checkbox,
                "Gift wrap",
                920,
                384,
                100,
                20,
                e => e with { Parent = card, States = [ElementState.Checked] }
            );
            Add(Checkbox, "Notify by e-mail", 1040, 384, 150, 20, e => e with { Parent = card });
            Add(
                Button,
                "Save order",
                920,
                418,
                120,
                38,
                e => e with { Parent = card, Fill = Rgb.Parse("#16a34a"), Color = Rgb.Parse("#ffffff") }
            );
        }

        private void Table()
        {
            int table = Add(ElementKind.Table, "", 40, 170, 820, 300);
            string[] columns = ["Order", "Customer", "Status", "Total"];
            int[] heads =
            [
                .. columns.Select(
                    (column, i) => Add(ColumnHeader, column, 50 + i * 200, 176, 180, 28, e => e with { Parent = table })
                ),
            ];
            string[][] rows =
            [
                ["#1042", "Ann Price", "Paid", "$120.00"],
                ["#1043", "Bo Chen", "Pending", "$1,075.50"],
                ["#1044", "Carla Diaz", "Paid", "$64.20"],
                ["#1045", "Dev Patel", "Cancelled", "$310.00"],
            ];
            for (int r = 0; r < rows.Length; r++)
            {
                float y = 214 + r * 50;
                int row = Add(Row, "", 40, y, 820, 48, e => e with { Parent = table });
                for (int c = 0; c < columns.Length; c++)
                {
                    Add(
                        Cell,
                        rows[r][c],
                        50 + c * 200,
                        y + 8,
                        150,
                        30,
                        e => e with { Parent = row, Row = r, Column = c, Header = heads[c] }
                    );
                }
            }
        }

        private void Cards()
        {
            string[] names = ["Red mug", "Blue mug"];
            for (int i = 0; i < names.Length; i++)
            {
                int card = elements.Count;
                Add(
                    Card,
                    "",
                    40 + i * 320,
                    500,
                    300,
                    320,
                    e => e with { LabelledBy = card + 2, Group = 3, Bounded = true }
                );
                Add(
                    Image,
                    "",
                    50 + i * 320,
                    510,
                    280,
                    180,
                    e => e with { Parent = card, States = i == 1 ? [ElementState.Broken] : [] }
                );
                Add(Heading, names[i], 50 + i * 320, 700, 200, 24, e => e with { Parent = card });
                int label = Add(Label, "Price", 50 + i * 320, 735, 60, 20, e => e with { Parent = card });
                Add(
                    Text,
                    i == 0 ? "$12.50" : "€14",
                    120 + i * 320,
                    735,
                    80,
                    20,
                    e => e with { Parent = card, LabelledBy = label }
                );
                Add(
                    Button,
                    "Add to cart",
                    50 + i * 320,
                    770,
                    120,
                    36,
                    e => e with { Parent = card, Fill = Rgb.Parse("#2563eb"), Icon = "cart" }
                );
            }

            Add(
                Text,
                "Dear {{first_name}}, thank you for your order.",
                700,
                520,
                400,
                24,
                e => e with { Color = Rgb.Parse("#555555") }
            );
        }
    }
}
