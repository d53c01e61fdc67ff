package dev.plumbline.pack.edition;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.picture.IndicatorPicture;
import dev.plumbline.measure.trend.TrendScan;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.marking.MarkedEpisode;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Spark;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Teller;
import dev.plumbline.pack.wording.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * One alliance on the portfolio pack.
 *
 * @param alliance the alliance
 * @param verdict the answer
 * @param attainment attainment now
 * @param attainmentBefore attainment a quarter ago, if known
 * @param attainmentSpark its history
 * @param degree degree of alignment now
 * @param degreeBefore degree a quarter ago, if known
 * @param degreeSpark its history
 * @param unlikely indicators unlikely to meet their target
 * @param received returns received
 * @param expected returns expected
 * @param foundation a mark for each of the six parts
 * @param foundationCounts warnings against each of the six
 * @param cracked warnings that count as cracked
 * @param episodes its warnings of twelve quarters with their marks
 * @param decisions what its readers are asked to decide, most telling first
 * @param page its first page
 * @param trends the trend tests of its indicators
 */
public record AllianceSummary(
        Alliance alliance,
        Verdict verdict,
        Figure attainment,
        Optional<Figure> attainmentBefore,
        Spark attainmentSpark,
        Figure degree,
        Optional<Figure> degreeBefore,
        Spark degreeSpark,
        Figure unlikely,
        Figure received,
        Figure expected,
        List<Block.LetteredMark> foundation,
        List<Figure> foundationCounts,
        long cracked,
        List<MarkedEpisode> episodes,
        List<Block.Decision> decisions,
        Page page,
        List<TrendScan> trends) {

    /** Copies the lists. */
    public AllianceSummary {
        foundation = List.copyOf(foundation);
        foundationCounts = List.copyOf(foundationCounts);
        episodes = List.copyOf(episodes);
        decisions = List.copyOf(decisions);
        trends = List.copyOf(trends);
    }

    static AllianceSummary of(AllianceAssessment assessment, Setting setting) {
        PillarCards cards = new PillarCards(assessment, setting);
        Teller teller = new Teller(assessment, setting);
        return new AllianceSummary(
                assessment.alliance(),
                Verdict.of(assessment, setting.catalog()),
                assessment.now().attainment(),
                assessment.earlier(1, picture -> picture.attainment()),
                cards.attainmentSpark(),
                assessment.now().alignment().degree(),
                assessment.earlier(1, picture -> picture.alignment().degree()),
                cards.alignmentSpark(),
                assessment.now().counts().unlikely(),
                assessment.now().counts().received(),
                assessment.now().counts().expected(),
                foundation(assessment, setting),
                assessment.foundationCounts(),
                assessment.warnings().stream()
                        .filter(warning -> warning.signal().grade() == Grade.CRACKED)
                        .count(),
                assessment.episodes(),
                assessment.warnings().stream()
                        .limit(1)
                        .flatMap(warning -> teller.tell(warning).decision().stream())
                        .toList(),
                new AnswerPage(assessment, setting, false, List.of())
                        .page("alliance-" + assessment.alliance().id()),
                trends(assessment));
    }

    private static List<Block.LetteredMark> foundation(AllianceAssessment assessment, Setting setting) {
        return assessment.foundation().stream()
                .map(state ->
                        new Block.LetteredMark(setting.catalog().letter(state.foundation()), AnswerPage.mark(state)))
                .toList();
    }

    private static List<TrendScan> trends(AllianceAssessment assessment) {
        return assessment.now().indicators().stream()
                .map(IndicatorPicture::trend)
                .toList();
    }

    /**
     * How much it needs attention: 0 for none, more for more.
     *
     * @return 2 for each side of the verdict that is bad, 1 for each that is to be watched, and 1 when not judged
     */
    public int urgency() {
        return weight(verdict.results()) + weight(verdict.together());
    }

    private static int weight(Mark mark) {
        return switch (mark) {
            case BAD -> 2;
            case WATCH, UNKNOWN -> 1;
            case GOOD, NEUTRAL -> 0;
        };
    }
}
