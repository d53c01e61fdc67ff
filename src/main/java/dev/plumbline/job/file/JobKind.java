package dev.plumbline.job.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a job does. */
public enum JobKind {
    /** Takes and reads what partners dropped, and answers. */
    INTAKE,
    /** Intake, then the packs of a quarter. */
    QUARTERLY,
    /** Reminds partners whose returns are missing. */
    REMINDERS;

    /**
     * Its name, which is that of its file, too.
     *
     * @return such as {@code quarterly}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with a name.
     *
     * @param word the name
     * @return the kind, or empty when there is none
     */
    public static Optional<JobKind> tryParse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /**
     * The names of all kinds.
     *
     * @return names in the order in which jobs run that are due at once
     */
    public static List<String> words() {
        return Arrays.stream(values()).map(JobKind::word).toList();
    }
}
