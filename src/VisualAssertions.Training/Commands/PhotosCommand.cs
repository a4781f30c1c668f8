using System.CommandLine;
using VisualAssertions.Training.Pages.Photographs;

namespace VisualAssertions.Training.Commands;

/// <summary>Makes the photographs that pages show.</summary>
internal static class PhotosCommand
{
    public static Command Create()
    {
        var from = new Option<DirectoryInfo>("--from")
        {
            Description = "folder with large photographs, such as unpacked wallpaper packages of Debian",
            Required = true,
        };
        var to = new Option<DirectoryInfo>("--out")
        {
            Description = "the photos folder of the kits' cache",
            DefaultValueFactory = _ => new DirectoryInfo(".artifacts/kits/photos"),
        };
        var command = new Command("photos", "Cuts photographs for pages out of large ones, and paints portraits.")
        {
            from,
            to,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(from).FullName, parsed.GetRequiredValue(to).FullName));
        return command;
    }

    private static int Run(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            throw new VisualAssertException(
                $"There is no folder '{from}'. Name one with photographs by --from.",
                Trouble.Usage
            );
        }

        int written = PhotoAlbum.Fill(from, to);
        if (written == 0)
        {
            throw new VisualAssertException(
                $"No photograph in '{from}' could be read. JPEG, PNG and WebP files, at any depth, are looked for.",
                Trouble.Usage
            );
        }

        Console.WriteLine($"{written} photographs in {to}");
        return 0;
    }
}
