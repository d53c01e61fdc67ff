package dev.plumbline.job.care;

import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.setting.Home;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at a home without changing it.
 *
 * @param home the home
 * @param reading reads the register
 * @param now what the clock shows
 */
public record Doctor(Home home, FileReading reading, Instant now) {

    /**
     * Looks at all that can be seen without the database.
     *
     * @return what was seen
     */
    public List<Check> examine() {
        return Stream.of(
                        new MachineChecks(now).list(),
                        new FolderChecks(home, reading).list(),
                        new JobChecks(home, reading, now).list())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * What is to be said of a database that could be opened.
     *
     * @param product its name and version
     * @return the check
     */
    public static Check opened(String product) {
        return Check.fine("database", product + " opens, and its tables are those of this version.");
    }

    /**
     * What is to be said of a database that could not be opened.
     *
     * @param words why, a sentence
     * @param remedy what to do
     * @return the check
     */
    public static Check closed(String words, String remedy) {
        return Check.wrong("database", words, remedy);
    }

    /**
     * What is to be said of mail that can go out.
     *
     * @param words how, a sentence
     * @return the check
     */
    public static Check mailed(String words) {
        return Check.fine("mail", words);
    }

    /**
     * What is to be said of mail that cannot go out.
     *
     * @param words why, a sentence
     * @param remedy what to do
     * @return the check
     */
    public static Check unmailed(String words, String remedy) {
        return Check.wrong("mail", words, remedy);
    }
}
