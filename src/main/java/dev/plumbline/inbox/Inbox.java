package dev.plumbline.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The inbox: one folder for each partner, and the register beside them. A file counts when it lies directly in such a
 * folder, is a regular file and no link, and its name is not that of something unfinished or hidden.
 *
 * @see <a href="https://github.com/apache/camel">Camel's file component, for the names programs leave behind</a>
 */
public final class Inbox {

    /** Folder for our answers inside a partner's folder. */
    public static final String FEEDBACK = "feedback";

    /** Name of the register's file. */
    public static final String REGISTER = "register.xlsx";

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    /** What the alliance office keeps beside the partners' folders. */
    private static final Set<String> OURS = Set.of(REGISTER, "received.csv");

    private static final Pattern SPREADSHEET = Pattern.compile("(?i).+\\.(xlsx|xlsm|xlsb|xls|csv|ods|numbers)");
    private static final Set<String> NAMES_PASSED_OVER = Set.of("desktop.ini", "thumbs.db");
    private static final List<String> ENDINGS_PASSED_OVER =
            List.of(".tmp", ".part", ".partial", ".crdownload", ".filepart", ".swp", ".lck");
    /** A workbook is saved under eight digits without an ending, then renamed. */
    private static final Pattern BEING_SAVED = Pattern.compile("[0-9A-F]{8}");

    private final Path root;

    /**
     * An inbox.
     *
     * @param root the folder that holds the partners' folders
     */
    public Inbox(Path root) {
        this.root = root;
    }

    /**
     * Whether it is there and can be looked into.
     *
     * @return false for a folder that is not there, or that this user may not read
     */
    public boolean isReadable() {
        return Files.isDirectory(root) && Files.isReadable(root);
    }

    /**
     * The folders there are.
     *
     * @return names of folders that are neither links nor hidden nor for answers, in order
     */
    public List<String> listFolders() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        return children(root).stream()
                .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                .map(Inbox::nameOf)
                .filter(name -> !name.startsWith(".") && !name.equals(FEEDBACK))
                .toList();
    }

    /**
     * The files of a partner.
     *
     * @param partner name of the folder
     * @return files that count, by name; none when there is no such folder or it cannot be read, which is logged
     */
    public List<InboxFile> listFiles(String partner) {
        Path folder = root.resolve(partner);
        boolean isChild = folder.equals(folder.normalize()) && root.equals(folder.getParent());
        if (!isChild || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try {
            List<InboxFile> files = new ArrayList<>();
            for (Path path : children(folder)) {
                look(partner, path).ifPresent(files::add);
            }
            return files;
        } catch (UncheckedIOException e) {
            LOG.warn("The folder {} cannot be read: {}. Its files wait.", Shown.text(partner), e.getMessage());
            return List.of();
        }
    }

    /**
     * The register.
     *
     * @return the file, or empty when there is none
     */
    public Optional<InboxFile> findRegister() {
        return look("", root.resolve(REGISTER));
    }

    /**
     * Places where spreadsheets lie that nobody reads: links, files beside the register, folders within a partner's folder.
     *
     * @param strangers folders that are no partner's, in which nothing is looked for
     * @return what lies where, one sentence a place, in order of their names
     */
    public List<String> listAstray(Collection<String> strangers) {
        List<String> astray = new ArrayList<>();
        if (isReadable()) {
            children(root).stream()
                    .filter(path -> isSpreadsheet(path) && !OURS.contains(nameOf(path)))
                    .map(path -> "input/" + Shown.text(nameOf(path)) + " is read by nobody: "
                            + "a return lies in a partner's folder, the register is input/" + REGISTER + ".")
                    .forEach(astray::add);
            listFolders().stream()
                    .filter(folder -> !strangers.contains(folder))
                    .forEach(folder -> astray.addAll(astray(folder)));
        }
        return astray;
    }

    private List<String> astray(String partner) {
        String place = "input/" + Shown.text(partner) + "/";
        try {
            return children(root.resolve(partner)).stream()
                    .filter(path -> !nameOf(path).equals(FEEDBACK) && !isPassedOver(nameOf(path)))
                    .flatMap(path -> Files.isDirectory(path) ? inFolder(place, path) : linked(place, path))
                    .toList();
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }

    private static Stream<String> inFolder(String place, Path folder) {
        long spreadsheets =
                children(folder).stream().filter(Inbox::isSpreadsheet).count();
        return spreadsheets == 0
                ? Stream.empty()
                : Stream.of(place + Shown.text(nameOf(folder)) + "/ is read by nobody (spreadsheets in it: "
                        + spreadsheets + "): only what lies in " + place + " itself counts.");
    }

    private static Stream<String> linked(String place, Path file) {
        return Files.isSymbolicLink(file)
                ? Stream.of(place + Shown.text(nameOf(file)) + " is read by nobody, as it is a link: lay a copy there.")
                : Stream.empty();
    }

    private static boolean isSpreadsheet(Path path) {
        String name = nameOf(path);
        return !isPassedOver(name) && SPREADSHEET.matcher(name).matches() && !Files.isDirectory(path);
    }

    private static Optional<InboxFile> look(String partner, Path path) {
        String name = nameOf(path);
        if (isPassedOver(name) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InboxFile(partner, name, path, Signature.of(path)));
        } catch (IOException e) {
            LOG.warn("The file {} cannot be looked at: {}. It waits.", Shown.text(name), e.getMessage());
            return Optional.empty();
        }
    }

    static boolean isPassedOver(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~$")
                || NAMES_PASSED_OVER.contains(lower)
                || ENDINGS_PASSED_OVER.stream().anyMatch(lower::endsWith)
                || BEING_SAVED.matcher(name).matches();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A name that this process cannot decode, as under a locale of ASCII alone, is read as UTF-8: it is the same whoever
     * looks. If it is none, it is told apart from others by its escaped bytes.
     */
    private static String nameOf(Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.indexOf('\uFFFD') < 0) {
            return name;
        }
        String uri = path.toUri().getRawPath();
        String escaped = uri.substring(uri.lastIndexOf('/') + 1);
        String decoded = URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') < 0 ? decoded : escaped;
    }
}
