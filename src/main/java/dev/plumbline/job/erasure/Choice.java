package dev.plumbline.job.erasure;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Nearest;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.operation.Erasable;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of the things that partners handed in are to be forgotten: those that meet all that is given.
 *
 * @param partner key of a partner
 * @param file the first characters of a digest, eight or more
 * @param before the month before which everything lies that it says something about
 */
public record Choice(Optional<String> partner, Optional<String> file, Optional<YearMonth> before) {

    private static final int SHORTEST = 8;

    /**
     * Finds them.
     *
     * @param all what could be erased
     * @return those that are chosen, at least one
     * @throws Refused when nothing is chosen, a digest could be that of several contents, or answers of a survey would stay
     *     whose earlier or later edition goes: what one person answered could be told from both
     */
    List<Erasable> of(List<Erasable> all) {
        List<Erasable> chosen = all.stream().filter(this::meets).toList();
        if (chosen.isEmpty()) {
            throw nothing(all);
        }
        refuseSeveral(chosen);
        all.stream()
                .filter(Predicate.not(chosen::contains))
                .filter(kept -> chosen.stream().anyMatch(gone -> shareASurvey(gone, kept)))
                .findFirst()
                .ifPresent(kept -> {
                    throw new Refused(
                            ExitCode.USAGE,
                            "The file " + name(kept) + " holds another edition of the same survey: what one person"
                                    + " answered could be told from the two.",
                            "Erase both: name the partner with --partner, or erase that file first.");
                });
        return chosen;
    }

    private boolean meets(Erasable content) {
        return partner.filter(key -> !key.equals(content.partner())).isEmpty()
                && file.filter(digest -> !content.sha256().startsWith(digest)).isEmpty()
                && before.filter(month -> !content.last().isBefore(month)).isEmpty();
    }

    private void refuseSeveral(List<Erasable> chosen) {
        file.ifPresent(digest -> {
            if (digest.length() < SHORTEST
                    || chosen.stream().map(Erasable::sha256).distinct().count() > 1) {
                throw new Refused(
                        ExitCode.USAGE,
                        "The digest '" + digest + "' could be that of several files.",
                        "Give more of it, " + SHORTEST + " characters at least; 'status --json' has it whole.");
            }
        });
    }

    private static boolean shareASurvey(Erasable one, Erasable other) {
        return one.partner().equals(other.partner()) && one.surveys().stream().anyMatch(other.surveys()::contains);
    }

    private Refused nothing(List<Erasable> all) {
        List<String> partners = all.stream().map(Erasable::partner).distinct().toList();
        boolean isUnknown = partner.filter(key -> !partners.contains(key)).isPresent();
        return new Refused(
                ExitCode.USAGE,
                "The ledger holds nothing of that kind.",
                isUnknown ? Nearest.hint(partner.orElseThrow(), partners) : "'status --json' lists what there is.");
    }

    static String name(Erasable content) {
        return content.partner() + "/" + content.names().getLast() + " ("
                + content.sha256().substring(0, SHORTEST) + ")";
    }
}
