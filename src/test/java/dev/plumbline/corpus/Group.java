package dev.plumbline.corpus;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables of one owner: where they are dropped, how they are read, what was agreed, and what a plain reading makes of them. */
public interface Group {

    /**
     * The inbox folder.
     *
     * @return its name, which is the key of the partner who drops them
     */
    String folder();

    /**
     * Mappings that read them.
     *
     * @return names of mappings
     */
    List<String> mappings();

    /**
     * A mapping as its owner's analyst wrote it.
     *
     * @param name name of the mapping
     * @return its YAML
     */
    default String mappingText(String name) {
        try {
            return Files.readString(Corpus.mapping(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files to be used.
     *
     * @return their paths
     */
    List<Path> files();

    /**
     * Files that look like the others but must be refused.
     *
     * @return their paths
     */
    default List<Path> refused() {
        return List.of();
    }

    /**
     * When the fiscal year of the owner starts.
     *
     * @return the calendar
     */
    default FiscalCalendar calendar() {
        return FiscalCalendar.CALENDAR_YEAR;
    }

    /**
     * Enters what was agreed.
     *
     * @param corpus takes it, with the owner as its center
     */
    void agree(Corpus corpus);

    /**
     * What the files come to.
     *
     * @return figures of the files to be used, in any order
     */
    List<Known> figures();

    /**
     * What was agreed by this group alone.
     *
     * @return a register of pairs
     */
    default Register register() {
        Corpus corpus = new Corpus(calendar(), folder(), folder());
        agree(corpus);
        return corpus.register();
    }
}
