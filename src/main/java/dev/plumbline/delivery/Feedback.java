package dev.plumbline.delivery;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings answers to partners: into {@code feedback} in their folder or, when that cannot be written, into a folder of our
 * own, and the operator is told.
 *
 * @param inbox the folder that holds the partners' folders
 * @param ours the folder for answers that could not be brought
 */
public record Feedback(Path inbox, Path ours) {

    private static final Logger LOG = LoggerFactory.getLogger(Feedback.class);
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{N}._ -]");
    /** In which this process writes names of files: ASCII alone where the locale knows no more. */
    private static final Charset NAMES = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

    private static final int NAME_LIMIT = 60;

    /**
     * Writes an answer; its name is safe from a crash once its folder was forced to disk.
     *
     * @param partner key of the partner; empty for the alliance office
     * @param name name of the answer's file, already safe
     * @param answer its content
     * @return where it lies
     * @throws IOException when it can be written nowhere
     * @see WholeFile#forceFolder
     */
    public Path write(String partner, String name, byte[] answer) throws IOException {
        Path theirs = inbox.resolve(partner).resolve("feedback");
        try {
            if (Files.exists(theirs, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(theirs, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("it is no folder");
            }
            WholeFile.writeUnnamed(theirs.resolve(name), out -> out.write(answer));
            return theirs.resolve(name);
        } catch (IOException e) {
            Path instead = ours.resolve(partner).resolve(name);
            WholeFile.writeUnnamed(instead, out -> out.write(answer));
            LOG.warn("The folder {} cannot be written ({}). The answer lies in {}.", theirs, e.getMessage(), instead);
            return instead;
        }
    }

    /**
     * The name of the answer to a file: that of the file, so that people find it, and the start of its digest, so that two
     * versions keep their own.
     *
     * @param name name of the file, as it was dropped
     * @param sha256 its digest
     * @param ending what follows, such as {@code .html}
     * @return a name without anything that a file system or a page could stumble over
     */
    public static String nameOf(String name, String sha256, String ending) {
        return nameOf(name, sha256, ending, NAMES);
    }

    static String nameOf(String name, String sha256, String ending, Charset names) {
        CharsetEncoder encoder = names.newEncoder();
        String known = name.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> encoder.canEncode(sign) ? sign : "_")
                .collect(Collectors.joining());
        String safe = UNUSUAL.matcher(known).replaceAll("_").replaceFirst("^[. ]+", "");
        int end = safe.offsetByCodePoints(0, Math.min(NAME_LIMIT, safe.codePointCount(0, safe.length())));
        return safe.substring(0, end) + "." + sha256.substring(0, 8) + ending;
    }
}
