package dev.plumbline.job.secret;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A secret, from the environment or from a file readable by its owner alone; never from a job file, never told.
 *
 * @param name what it is, for messages, such as {@code signing key}
 * @param file where it is kept; null when no file is named
 * @param variable name of the variable of the environment
 * @param environment value of that variable; null when it is not set
 */
public record Secret(
        String name,
        @Nullable Path file,
        String variable,
        @Nullable String environment) {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /**
     * The secret.
     *
     * @return its text without blank ends, or empty when none is configured
     * @throws Refused when both places name one, the file cannot be read, or others can read it
     */
    public Optional<String> find() {
        boolean inEnvironment = environment != null && !environment.isBlank();
        if (file == null) {
            return inEnvironment ? Optional.of(String.valueOf(environment).strip()) : Optional.empty();
        }
        if (inEnvironment) {
            throw refused(
                    "The %s is given twice: in %s and in the variable %s.".formatted(name, file, variable),
                    "Remove one of them.");
        }
        return Optional.of(read(file));
    }

    private String read(Path from) {
        try {
            if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
                Set<PosixFilePermission> others = EnumSet.copyOf(PosixFilePermissions.fromString("rwxrwxrwx"));
                others.removeAll(OWNER);
                others.retainAll(Files.getPosixFilePermissions(from));
                if (!others.isEmpty()) {
                    throw refused(
                            "The %s in %s can be read or changed by others.".formatted(name, from),
                            "Run: chmod 600 " + from);
                }
            }
            return Files.readString(from).strip();
        } catch (IOException e) {
            throw refused(
                    "The %s cannot be read from %s.".formatted(name, from),
                    "Put it there, readable by the user who runs Plumbline, or remove the setting.");
        }
    }

    /**
     * A refusal because of this secret.
     *
     * @param description what is wrong, without the secret
     * @param action what to do
     * @return the refusal
     */
    public static Refused refused(String description, String action) {
        return new Refused(ExitCode.CONFIGURATION, description, action);
    }
}
