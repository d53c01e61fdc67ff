package dev.plumbline.submission.workbook.xlsx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A reference from one part of a package to another.
 *
 * @param id its name within the part it starts from
 * @param type what the other part is to it, a URI
 * @param target name of the other part; empty when it lies outside the package or is no name
 */
public record Relation(String id, String type, Optional<String> target) {

    /**
     * A reference as written; its target is taken from the folder of the part it starts from.
     *
     * @param from name of the part it starts from
     * @param id its name
     * @param type what the other part is to it
     * @param target the other part, as written
     * @param external whether that lies outside the package
     * @return the reference
     */
    public static Relation of(String from, String id, String type, String target, boolean external) {
        return new Relation(id, type, external ? Optional.empty() : resolve(from, target));
    }

    /**
     * Whether it is of a type, by the last words of it: drafts and strict forms differ in the first.
     *
     * @param words the last words, with their slash
     * @return true when the type ends so
     */
    public boolean isOf(String words) {
        return type.endsWith(words);
    }

    /**
     * A name with {@code %20} and the like as the characters they stand for.
     *
     * @param name a name
     * @return the name without escapes; as it is when they are none
     */
    public static String unescaped(String name) {
        try {
            return name.indexOf('%') < 0 ? name : new URI(name.replace(" ", "%20")).getPath();
        } catch (URISyntaxException _) {
            return name;
        }
    }

    private static Optional<String> resolve(String from, String target) {
        try {
            URI written = new URI(target.replace('\\', '/').replace(" ", "%20"));
            String path = new URI(from).resolve(written).normalize().getPath();
            return Optional.ofNullable(path).filter(name -> name.startsWith("/"));
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
