package dev.plumbline.pack.edition;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.picture.ThemePicture;
import dev.plumbline.pack.Block.KeyFinding;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands well, said only where the figures carry it. */
final class Strengths {

    private static final double SAME_WISHES = 0.80;
    private static final double KEPT = 0.80;

    private final AllianceAssessment assessment;
    private final QuarterPicture now;
    private final Catalog texts;
    private final boolean linked;

    Strengths(AllianceAssessment assessment, Catalog texts, boolean linked) {
        this.assessment = assessment;
        this.now = assessment.now();
        this.texts = texts;
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
        List<ThemePicture> compared = now.widestThemes().stream()
                .filter(theme -> theme.gap().isDefined())
                .toList();
        if (compared.isEmpty() || anyFlagged()) {
            return Optional.empty();
        }
        ThemePicture widest = compared.stream()
                .max(Comparator.comparingDouble(theme -> Math.abs(theme.gap().get())))
                .orElseThrow();
        return Optional.of(finding(
                texts.say("answer.agree", Parts.of("apart", Tally.themesApart(assessment))),
                texts.say("answer.widest", Parts.of("gap", widest.gap()).and("theme", widest.theme()))));
    }

    private boolean anyFlagged() {
        return now.pairs().stream().flatMap(pair -> pair.themes().stream()).anyMatch(ThemePicture::isFlagged);
    }

    /** Of several pairs the one with the least in common counts, and all must be known. */
    private Optional<KeyFinding> sameWishes() {
        Figure overlap = now.pairs().stream()
                .map(pair -> pair.alignment().overlap())
                .min(Comparator.comparingDouble(figure -> figure.value().orElse(0)))
                .filter(_ -> now.pairs().size() > 1)
                .orElse(now.alignment().overlap());
        return overlap.value().orElse(0) < SAME_WISHES
                ? Optional.empty()
                : Optional.of(finding(
                        texts.say("answer.same-goals"), texts.say("answer.in-common", Parts.of("overlap", overlap))));
    }

    private Optional<KeyFinding> kept() {
        Figure kept = now.alignment().commitments();
        return kept.value().orElse(0) < KEPT
                ? Optional.empty()
                : Optional.of(
                        finding(texts.say("answer.kept"), texts.say("answer.kept-detail", Parts.of("kept", kept))));
    }

    private KeyFinding finding(Sentence head, Sentence detail) {
        return new KeyFinding(head, detail, linked ? "alignment" : "");
    }
}
