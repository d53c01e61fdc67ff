package dev.plumbline.pack.edition.change;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.assessment.Restatement;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.warning.Warning;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Teller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is other than in the pack of the quarter before. */
public final class Changes {

    private static final int MOST = 3;

    private final AllianceAssessment assessment;
    private final Setting setting;
    private final List<Restatement> restated;
    private final Catalog texts;

    /**
     * Two lists.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     * @param restated actuals of earlier quarters that are others now
     */
    public Changes(AllianceAssessment assessment, Setting setting, List<Restatement> restated) {
        this.assessment = assessment;
        this.setting = setting;
        this.restated = List.copyOf(restated);
        this.texts = setting.catalog();
    }

    /**
     * Both: targets, warnings and restated figures, a paragraph each.
     *
     * @return what changed, and what was restated; each says "none" when it is empty
     */
    public Block block() {
        List<Sentence> paragraphs = new ArrayList<>();
        paragraph(targets()).ifPresent(paragraphs::add);
        paragraph(warnings()).ifPresent(paragraphs::add);
        if (paragraphs.isEmpty()) {
            paragraphs.add(texts.say("change.since-none"));
        }
        List<Sentence> restatements = restatements();
        paragraphs.add(
                restatements.isEmpty()
                        ? texts.say("change.restated-none")
                        : joined(" ", texts.say("change.restated"), restatements));
        return new Block.Notes("", paragraphs);
    }

    private static Sentence joined(String between, Sentence first, List<Sentence> others) {
        return Stream.concat(Stream.of(first), others.stream())
                .reduce((one, other) -> new Sentence(
                        one.text() + between + other.text(),
                        Stream.concat(one.figures().stream(), other.figures().stream())
                                .distinct()
                                .toList()))
                .orElseThrow();
    }

    private Stream<Sentence> targets() {
        return Stream.of(
                        named("change.misses", "change.misses-more", crossed(false)),
                        named("change.meets", "change.meets-more", crossed(true)))
                .flatMap(Optional::stream);
    }

    private Stream<Sentence> warnings() {
        return Stream.of(
                        named("change.warned", "change.warned-more", begun()),
                        named("change.calm", "change.calm-more", ended()))
                .flatMap(Optional::stream);
    }

    private static Optional<Sentence> paragraph(Stream<Sentence> sentences) {
        List<Sentence> said = sentences.toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(Sentence.join(" ", said));
    }

    private Optional<Sentence> named(String few, String many, List<Sentence> names) {
        List<Sentence> once = names.stream().distinct().toList();
        if (once.isEmpty()) {
            return Optional.empty();
        }
        Sentence first = joined("; ", once.getFirst(), once.subList(1, Math.min(MOST, once.size())));
        return Optional.of(texts.say(once.size() > MOST ? many : few, Parts.NONE.and("names", first)));
    }

    private List<Sentence> crossed(boolean met) {
        if (assessment.history().size() < 2) {
            return List.of();
        }
        Map<Indicator, IndicatorPicture> before =
                assessment.history().get(assessment.history().size() - 2).indicators().stream()
                        .collect(Collectors.toMap(
                                IndicatorPicture::indicator, Function.identity(), (first, _) -> first));
        return assessment.now().indicators().stream()
                .filter(now -> now.met().filter(it -> it == met).isPresent())
                .filter(now -> Optional.ofNullable(before.get(now.indicator()))
                        .flatMap(IndicatorPicture::met)
                        .filter(it -> it != met)
                        .isPresent())
                .map(now -> Sentence.of(now.indicator().name()))
                .toList();
    }

    private List<Sentence> begun() {
        Teller teller = new Teller(assessment, setting);
        return assessment.warnings().stream()
                .filter(warning -> warning.since().equals(setting.quarter()))
                .map(warning -> plain(teller.tell(warning).head()))
                .toList();
    }

    /** Without its stop. */
    private static Sentence plain(Sentence head) {
        String text = head.text();
        return new Sentence(text.endsWith(".") ? text.substring(0, text.length() - 1) : text, head.figures());
    }

    /** Warnings of the last quarter that fire no more, by what they were about. */
    private List<Sentence> ended() {
        List<String> standing = assessment.warnings().stream().map(Warning::id).toList();
        return assessment.episodes().stream()
                .map(marked -> marked.episode())
                .filter(episode -> !episode.stands()
                        && episode.last().equals(setting.quarter().plus(-1))
                        && !standing.contains(episode.id()))
                .map(episode -> Sentence.of(texts.term(episode.rule())))
                .toList();
    }

    private List<Sentence> restatements() {
        List<Sentence> sentences = new ArrayList<>(
                restated.stream().limit(MOST).map(this::sentence).toList());
        if (restated.size() > MOST) {
            sentences.add(texts.say("change.others"));
        }
        return sentences;
    }

    private Sentence sentence(Restatement restatement) {
        Figure now = restatement.now();
        Figure before = restatement.before();
        Optional<Indicator> indicator = assessment.now().indicators().stream()
                .map(IndicatorPicture::indicator)
                .filter(one -> one.id().equals(now.scope().indicator()))
                .findFirst();
        Parts place = Parts.of("name", setting.indicator(now.scope().indicator()))
                .and("when", setting.print().shortly(now.quarter()))
                .and("before", printed(indicator, before));
        return now.isDefined()
                ? texts.say("change.was", place.and("now", printed(indicator, now)))
                : texts.say("change.withdrawn", place);
    }

    private Sentence printed(Optional<Indicator> indicator, Figure figure) {
        String text = indicator
                .map(one -> setting.print().value(one, figure.get()))
                .orElseGet(() -> setting.print().whole(figure.get()));
        return Sentence.of(text, figure.id());
    }
}
