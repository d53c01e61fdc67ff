package dev.plumbline.job.footing;

import dev.plumbline.delivery.Digests;
import dev.plumbline.ledger.Known;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.submission.Submission;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines over which a digest is made. */
public final class Line {

    private Line() {}

    /**
     * A line of parts, so written that other parts never give the same line.
     *
     * @param parts the parts
     * @return them with a tab in between
     */
    public static String of(Object... parts) {
        return Arrays.stream(parts).map(Line::part).collect(Collectors.joining("\t"));
    }

    private static String part(Object part) {
        return part.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    /**
     * All that a pack may say or depend on of a file: where it came from, how it ended, and what it was read under.
     *
     * @param input the file
     * @return a line
     */
    static String of(Known.Input input) {
        Receipt receipt = input.told().receipt();
        return of(
                receipt.partner(),
                receipt.sha256(),
                receipt.name(),
                receipt.receivedAt(),
                input.told().state(),
                input.told().outcome().form(),
                input.basis().registerSha256(),
                mapping(input),
                input.basis().rules());
    }

    /**
     * The mapping that a file needed.
     *
     * @param input the file
     * @return digest of the mappings; empty for a return, and for what could not be read
     */
    public static String mapping(Known.Input input) {
        Outcome outcome = input.told().outcome();
        return outcome.form().equals(Submission.RETURN) || outcome.form().isEmpty()
                ? ""
                : input.basis().mappingSha256();
    }

    /**
     * The digest of lines.
     *
     * @param lines the lines, in any order
     * @return SHA-256, in hex, over the sorted lines
     */
    public static String digest(Stream<String> lines) {
        return Digests.sha256(lines.sorted().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }
}
