package dev.plumbline.job.care;

/**
 * What came of one look at a home.
 *
 * @param subject what was looked at
 * @param verdict how it is
 * @param words what was seen, a sentence
 * @param remedy what to do; empty when nothing is to be done
 */
public record Check(String subject, Verdict verdict, String words, String remedy) {

    /** How something is. */
    public enum Verdict {
        /** As it should be. */
        FINE,
        /** It works, but somebody should look. */
        LOOK,
        /** Runs fail, or come out wrong. */
        WRONG
    }

    static Check fine(String subject, String words) {
        return new Check(subject, Verdict.FINE, words, "");
    }

    static Check look(String subject, String words, String remedy) {
        return new Check(subject, Verdict.LOOK, words, remedy);
    }

    static Check wrong(String subject, String words, String remedy) {
        return new Check(subject, Verdict.WRONG, words, remedy);
    }
}
