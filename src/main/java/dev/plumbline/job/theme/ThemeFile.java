package dev.plumbline.job.theme;

import dev.plumbline.finding.Finding;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.pack.pdf.document.Logo;
import dev.plumbline.pack.pdf.document.Look;
import dev.plumbline.pack.pdf.document.Typefaces;
import dev.plumbline.pack.theme.HouseColor;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Theme;
import dev.plumbline.pack.theme.ThemeCheck;
import dev.plumbline.pack.theme.Weight;
import dev.plumbline.submission.workbook.mapping.yaml.YamlFile;
import dev.plumbline.submission.workbook.mapping.yaml.YamlMap;
import dev.plumbline.submission.workbook.mapping.yaml.YamlNotes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads {@code jobs/theme}.
 *
 * <p>Keys of {@code theme.yml}, each may be left out: {@code colors} with any of {@link HouseColor} as {@code "#RRGGBB"};
 * {@code fonts} with {@code regular}, {@code semibold} and {@code bold}, each the name of a TrueType or OpenType file beside
 * it; {@code logo}, the name of a PNG or JPEG file beside it. All fonts in the folder {@code fonts} stand in for characters that
 * no other font has, in the order of their names; of a collection ({@code .ttc}) the first.
 */
final class ThemeFile {

    private static final String FILE = "theme.yml";
    private static final String FALLBACKS = "fonts";
    /** Also those that cannot be used: who puts a font there must hear it; a licence may lie beside. */
    private static final Pattern FONT =
            Pattern.compile(".*\\.(ttf|otf|ttc|otc|woff2?|eot|pf[ab]|dfont)", Pattern.CASE_INSENSITIVE);

    private final Home home;
    private final YamlNotes notes;

    ThemeFile(Home home) {
        this.home = home;
        this.notes = new YamlNotes(home.shown(home.theme().resolve(FILE)), "");
    }

    Look look() {
        Path file = home.theme().resolve(FILE);
        Optional<YamlMap> root = Files.exists(file)
                ? YamlFile.read(new String(HouseStyle.bytes(file), StandardCharsets.UTF_8), notes)
                : Optional.empty();
        Theme theme = root.flatMap(map -> map.map("colors")).map(this::colors).orElse(Theme.STANDARD);
        Typefaces own = root.flatMap(map -> map.map("fonts")).map(this::fonts).orElseGet(Typefaces::builtIn);
        Optional<Logo> logo = root.flatMap(map -> map.text("logo").flatMap(name -> logo(map, name)));
        root.ifPresent(YamlMap::end);
        if (!notes.findings().isEmpty()) {
            throw refused(notes.findings());
        }
        return new Look(withFallbacks(own), theme, logo);
    }

    private Theme colors(YamlMap map) {
        Map<HouseColor, Ink> colors = new EnumMap<>(HouseColor.class);
        for (HouseColor color : HouseColor.values()) {
            map.value(color.word(), ThemeFile::ink, "a color such as \"#12436D\", in quotes")
                    .ifPresent(ink -> colors.put(color, ink));
        }
        map.end();
        Theme theme = Theme.of(colors);
        for (ThemeCheck.Fault fault : ThemeCheck.faults(theme)) {
            String key = named(fault, colors);
            map.wrong(
                    key,
                    map.text(key).orElse(""),
                    "another color: of " + fault.one() + " and " + fault.other() + ", " + fault.what());
        }
        return theme;
    }

    /** The color of the two that the house has named; its own tints are named after it. */
    private static String named(ThemeCheck.Fault fault, Map<HouseColor, Ink> colors) {
        return colors.keySet().stream()
                .map(HouseColor::word)
                .filter(word -> fault.one().startsWith(word) || fault.other().startsWith(word))
                .findFirst()
                .orElse(HouseColor.WORSE.word());
    }

    private static Optional<Ink> ink(String word) {
        return word.matches("#[0-9A-Fa-f]{6}")
                ? Optional.of(new Ink(Integer.parseInt(word.substring(1), 16)))
                : Optional.empty();
    }

    private Typefaces fonts(YamlMap map) {
        Map<Weight, Map.Entry<String, byte[]>> fonts = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            String key = weight.name().toLowerCase(Locale.ROOT);
            map.value(
                            key,
                            name -> file(name).map(path -> Map.entry(name, HouseStyle.bytes(path))),
                            "a file in jobs/theme")
                    .ifPresent(font -> fonts.put(weight, font));
        }
        map.end();
        try {
            return Typefaces.builtIn().inFront(fonts);
        } catch (IllegalArgumentException e) {
            String guilty = fonts.entrySet().stream()
                    .filter(font -> said(e).contains(font.getValue().getKey()))
                    .map(font -> font.getKey().name().toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElse("regular");
            map.wrong(guilty, map.text(guilty).orElse(""), "a TrueType font that may be embedded; " + said(e));
            return Typefaces.builtIn();
        }
    }

    private Optional<Logo> logo(YamlMap map, String name) {
        Optional<Path> file = file(name);
        if (file.isEmpty()) {
            map.wrong("logo", name, "the name of a file in jobs/theme");
            return Optional.empty();
        }
        try {
            return Optional.of(Logo.of(name, HouseStyle.bytes(file.get())));
        } catch (IllegalArgumentException e) {
            map.wrong("logo", name, "an opaque PNG or JPEG; " + said(e));
            return Optional.empty();
        }
    }

    private Optional<Path> file(String name) {
        Path file = home.theme().resolve(name).normalize();
        return Optional.of(file).filter(found -> found.startsWith(home.theme()) && Files.isRegularFile(found));
    }

    private Typefaces withFallbacks(Typefaces own) {
        Typefaces all = own;
        for (Path font : fallbacks()) {
            String name = String.valueOf(font.getFileName());
            try {
                all = all.with(name, HouseStyle.bytes(font));
            } catch (IllegalArgumentException e) {
                throw new Refused(
                        ExitCode.CONFIGURATION,
                        "The font " + home.shown(font) + " cannot be used: " + said(e),
                        "Take it away, or put a TrueType font there that may be embedded.");
            }
        }
        return all;
    }

    private List<Path> fallbacks() {
        Path folder = home.theme().resolve(FALLBACKS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> FONT.matcher(file.toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of fonts cannot be listed", e);
        }
    }

    private static String said(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }

    private static Refused refused(List<Finding> findings) {
        return new Refused(
                ExitCode.CONFIGURATION,
                "The look of the house in jobs/theme/" + FILE + " cannot be used.",
                findings.stream()
                        .map(finding -> finding.message() + " " + finding.fix())
                        .collect(Collectors.joining("\n")));
    }
}
