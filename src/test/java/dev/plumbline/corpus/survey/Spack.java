package dev.plumbline.corpus.survey;

import dev.plumbline.calendar.Period;
import dev.plumbline.corpus.Corpus;
import dev.plumbline.corpus.Group;
import dev.plumbline.corpus.Known;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Users of Spack in two years; the answers are dropped once as CSV and once as a workbook, and read here as CSV. */
public final class Spack implements Group {

    private static final List<String> QUALITY = List.of("Horrible", "Bad", "OK", "Good", "Excellent");
    private static final List<String> IMPORTANCE =
            List.of("Not Important", "Slightly Important", "Somewhat important", "Very Important", "Critical");

    /** Items by words that only their heading has. */
    private static final Map<String, String> ITEMS = Map.of(
            "[Better error messages]", "messages",
            "[Compilers as proper dependencies]", "compilers",
            "[Separate concretization of build dependencies", "concretization",
            "[Better compiler flag handling]", "flags",
            "utodetection of system packages]", "detection",
            "[Performance/speed improvements]", "speed",
            "... [Spack documentation]", "docs",
            "... [Spack community]", "community",
            "... [Spack packages]", "packages",
            "... [Spack]", "overall");

    /** Reads the files where they are here; skips the test where they are not. */
    public Spack() {
        // nothing to set
    }

    private static Path file(int year, String ending) {
        return Corpus.file("survey/spack/spack-user-survey-" + year + "-responses." + ending);
    }

    @Override
    public String folder() {
        return "spack-project";
    }

    @Override
    public List<String> mappings() {
        return List.of("spack");
    }

    @Override
    public List<Path> files() {
        return List.of(file(2021, "csv"), file(2022, "xlsx"));
    }

    @Override
    public void agree(Corpus corpus) {
        corpus.pairAlone("users", "Users", "Build");
        ITEMS.values().forEach(item -> corpus.item(item, "Spack", 1, 5));
    }

    @Override
    public List<Known> figures() {
        Answers answers = new Answers();
        for (int year : List.of(2021, 2022)) {
            Period period = new Period(YearMonth.of(year, 1), 12);
            List<Map<String, String>> rows = Corpus.rows(file(year, "csv"), 1);
            for (int i = 0; i < rows.size(); i++) {
                int person = i;
                rows.get(i).forEach((heading, word) -> {
                    int step = Math.max(QUALITY.indexOf(word), IMPORTANCE.indexOf(word)) + 1;
                    if (ITEMS.keySet().stream().anyMatch(heading::contains) && step > 0) {
                        answers.add(period, "spack-project Spack", person, step);
                    }
                });
            }
        }
        return answers.figures();
    }
}
