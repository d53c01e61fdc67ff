package dev.plumbline.job.care;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Java, fonts, clock and the letters that names of files may have.
 *
 * @param now what the clock shows
 */
record MachineChecks(Instant now) {

    private static final int JAVA = 25;
    private static final Instant BUILT_AFTER = Instant.parse("2026-01-01T00:00:00Z");
    private static final Map<String, String> SCRIPTS = scripts();

    private static Map<String, String> scripts() {
        Map<String, String> scripts = new LinkedHashMap<>();
        scripts.put("Latin", "Åßčłőşž");
        scripts.put("Greek", "Ωλ");
        scripts.put("Cyrillic", "Жї");
        scripts.put("Arabic", "ش");
        scripts.put("Chinese", "联");
        return scripts;
    }

    List<Check> list() {
        int feature = Runtime.version().feature();
        return List.of(
                feature >= JAVA
                        ? Check.fine("java", "Java " + Runtime.version() + ".")
                        : Check.wrong("java", "Java " + feature + ".", "Install Java " + JAVA + " or later."),
                clock(),
                names(),
                fonts());
    }

    private Check clock() {
        return now.isBefore(BUILT_AFTER)
                ? Check.wrong("clock", "The clock shows " + now + ", before this program was made.", "Set the clock.")
                : Check.fine(
                        "clock", now + "; the machine's zone is " + ZoneId.systemDefault() + ", jobs have their own.");
    }

    private static Check names() {
        String charset = System.getProperty("sun.jnu.encoding", "");
        return charset.equalsIgnoreCase("UTF-8")
                ? Check.fine("names", "Names of files may have letters of any language.")
                : Check.look(
                        "names",
                        "Names of files are read and written in " + charset
                                + ", which lacks letters of many languages.",
                        "Set LC_ALL=C.UTF-8 where the program is started, in the crontab too.");
    }

    private static Check fonts() {
        try (InputStream in = MachineChecks.class.getResourceAsStream("/fonts/NotoSans-Regular.ttf")) {
            if (in == null) {
                return Check.wrong("fonts", "The fonts of the packs are not in the program.", "Install it again.");
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            List<String> covered = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            SCRIPTS.forEach((script, sample) -> (font.canDisplayUpTo(sample) < 0 ? covered : missing).add(script));
            return Check.fine(
                    "fonts",
                    "Packs can print " + String.join(", ", covered) + "; not " + String.join(", ", missing) + ".");
        } catch (IOException | FontFormatException | LinkageError e) {
            return Check.wrong(
                    "fonts",
                    "Charts cannot be drawn: " + e.getMessage() + ".",
                    "Install the packages fontconfig and libfreetype6; the fonts themselves are in the program.");
        }
    }
}
