package dev.plumbline.pack.edition;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.pack.Block.KeyFinding;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands well, said only where the figures carry it. */
final class Strengths {

    private static final double SAME_WISHES = 0.80;
    private static final double KEPT = 0.80;

    private final QuarterPicture now;
    private final boolean linked;

    Strengths(AllianceAssessment assessment, boolean linked) {
        this.now = assessment.now();
        this.linked = linked;
    }

    List<KeyFinding> findings() {
        List<KeyFinding> findings = new ArrayList<>();
        sameView().ifPresent(findings::add);
        sameWishes().ifPresent(findings::add);
        kept().ifPresent(findings::add);
        return findings;
    }

    private Optional<KeyFinding> sameView() {
        List<ThemePicture> compared =
                now.themes().stream().filter(theme -> theme.gap().isDefined()).toList();
        if (compared.isEmpty() || compared.stream().anyMatch(ThemePicture::isFlagged)) {
            return Optional.empty();
        }
        ThemePicture widest = compared.stream()
                .max(Comparator.comparingDouble(theme -> Math.abs(theme.gap().get())))
                .orElseThrow();
        return Optional.of(finding(
                Sentence.of("The two sides agree on all %d themes.".formatted(compared.size())),
                say(
                        "The widest gap is %s points, on %s."
                                .formatted(Print.points(Math.abs(widest.gap().get())), widest.theme()),
                        widest.gap())));
    }

    private Optional<KeyFinding> sameWishes() {
        Figure overlap = now.alignment().overlap();
        return overlap.value().orElse(0) < SAME_WISHES
                ? Optional.empty()
                : Optional.of(finding(
                        Sentence.of("The two sides want their effort on the same goals."),
                        say(Print.percent(overlap.get()) + " of the effort is wanted in common.", overlap)));
    }

    private Optional<KeyFinding> kept() {
        Figure kept = now.alignment().commitments();
        return kept.value().orElse(0) < KEPT
                ? Optional.empty()
                : Optional.of(finding(
                        Sentence.of("Both sides keep what they promise."),
                        say(
                                "%s of commitments kept, over actions on time and resources given."
                                        .formatted(Print.percent(kept.get())),
                                kept)));
    }

    private KeyFinding finding(Sentence head, Sentence detail) {
        return new KeyFinding(head, detail, linked ? "alignment" : "");
    }
}
