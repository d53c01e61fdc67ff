package dev.plumbline.example.story;

import dev.plumbline.agreement.BuildingBlock;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.submission.Stance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A line of a story. */
public sealed interface Line {

    /**
     * One part's people.
     *
     * @param part the part
     * @param role what it brings
     * @param executives executives asked in each survey
     * @param working people at working level asked in each survey
     * @param coarse whether it rounds figures more than asked
     */
    record SideLine(Part part, String role, int executives, int working, boolean coarse) implements Line {}

    /**
     * A goal.
     *
     * @param id number within the alliance
     * @param name name
     * @param weight weight among the goals
     * @param owners who answers for it
     * @param due quarter in which it is due, 0 being the last one told
     * @param wanted percent of the effort that each part wants on it, A first
     */
    record GoalLine(String id, String name, double weight, List<Part> owners, int due, List<Path> wanted)
            implements Line {}

    /**
     * An indicator and what really happens to it.
     *
     * @param id number within the alliance; its first digit is that of the goal
     * @param name name
     * @param definition how it is counted
     * @param unit unit
     * @param better which way is good
     * @param addsUp how periods add up
     * @param months months between two readings
     * @param weight weight within the goal
     * @param baseline where it stood
     * @param tolerance agreed tolerance
     * @param decimals decimals
     * @param reporters who reports it
     * @param course what happens
     */
    record KpiLine(
            String id,
            String name,
            String definition,
            String unit,
            Better better,
            AddsUp addsUp,
            int months,
            double weight,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> tolerance,
            int decimals,
            List<Part> reporters,
            Course course)
            implements Line {}

    /**
     * What happens to an indicator.
     *
     * @param low target, or low end of the band
     * @param high target again, or high end of the band
     * @param actual the actual without noise
     * @param noise standard deviation of a quarter's noise
     * @param season what is added in the first, second, third and fourth quarter of a year; empty for nothing
     * @param excess how much more the second reporter counts
     * @param denominator what a ratio is divided by, when numerator and denominator are reported
     * @param quoted the target that the second reporter believes in, when it is another one
     */
    record Course(
            Path low,
            Path high,
            Path actual,
            double noise,
            List<Double> season,
            Optional<Path> excess,
            Optional<Path> denominator,
            Optional<Path> quoted)
            implements Line {}

    /**
     * What people of a part think about a theme, 1 to 5.
     *
     * @param part the part
     * @param theme first letter of the items of the theme
     * @param executives mean of the executives
     * @param working mean of the working level
     */
    record MoodLine(Part part, String theme, Path executives, Path working) implements Line {}

    /**
     * How a part behaves.
     *
     * @param part the part
     * @param greenFrom attainment from which it reports green
     * @param daysLate days after the due date at which actions are done
     * @param neverDone share of actions that stay open
     * @param response share of those asked who answer
     * @param absent meetings that its sponsor misses, as {@code quarter.number}
     * @param attended people who come to a meeting
     * @param waiting decisions waiting at this level
     */
    record ConductLine(
            Part part,
            Path greenFrom,
            Path daysLate,
            Path neverDone,
            Path response,
            List<String> absent,
            Path attended,
            Path waiting)
            implements Line {}

    /**
     * A series of meetings.
     *
     * @param name name
     * @param days days within the quarter
     * @param sponsors whether sponsors are expected
     * @param skipped meetings not held, as {@code quarter.number}
     */
    record MeetingLine(String name, List<Integer> days, boolean sponsors, List<String> skipped) implements Line {}

    /**
     * What a part gives.
     *
     * @param part the part
     * @param resource what
     * @param committed agreed
     * @param actual given
     * @param outside of it outside the shared goals
     * @param posts open posts, where posts are meant
     * @param oldest days the oldest of them is open
     */
    record ResourceLine(
            Part part,
            String resource,
            Path committed,
            Path actual,
            Path outside,
            Optional<Path> posts,
            Optional<Path> oldest)
            implements Line {}

    /**
     * A risk.
     *
     * @param id key
     * @param what what may happen
     * @param impact 1 to 5
     * @param raised quarter in which it was raised
     * @param likelihood likelihood as each part sees it, A first; empty when a part does not list it
     */
    record RiskLine(String id, String what, int impact, int raised, List<Optional<Path>> likelihood) implements Line {}

    /**
     * A clause of the agreement.
     *
     * @param name name
     * @param parts who reports it
     * @param since quarter from which it is in place
     * @param reviews quarters in which a review is due; the last one stays when its time has passed
     * @param block building block it is evidence for, if any
     * @param notice quarter in which notice is due, if any
     */
    record ClauseLine(
            String name,
            List<Part> parts,
            int since,
            List<Integer> reviews,
            Optional<BuildingBlock> block,
            Optional<Integer> notice)
            implements Line {}

    /**
     * How a series of meetings is run.
     *
     * @param name name of the series
     * @param inquorate meetings without a quorum, as {@code quarter.number}
     * @param minutesDays days until the minutes are sent
     * @param unowned decisions of a meeting for which nobody is named
     * @param overdue escalations overdue at the last meeting of a quarter
     */
    record RunningLine(String name, List<String> inquorate, Path minutesDays, Path unowned, Path overdue)
            implements Line {}

    /**
     * What a part puts up for decision in a meeting of sponsors.
     *
     * @param part the part
     * @param decided matters decided as it proposed, by quarter
     * @param not matters put off, changed or turned down, by quarter
     */
    record ProposalLine(Part part, Path decided, Path not) implements Line {}

    /**
     * How a part sees a goal or an indicator.
     *
     * @param part the part
     * @param id number of the goal or indicator; the first digit is that of the goal
     * @param since quarter from which it says so
     * @param stance how it stands to it, if it says so
     * @param target its own target, if it has one
     * @param due quarter in which it wants it, if another
     * @param definition its own words; may be empty
     */
    record ViewLine(
            Part part,
            String id,
            int since,
            Optional<Stance> stance,
            Optional<Path> target,
            Optional<Integer> due,
            String definition)
            implements Line {}

    /**
     * A benefit that a part is to have.
     *
     * @param part the part
     * @param benefit what, with its unit
     * @param planned what the case has by a quarter
     * @param reached what there is by a quarter
     * @param total what the case has in all
     * @param low lowest forecast, if it tells one
     * @param high highest forecast, if it tells one
     */
    record BenefitLine(
            Part part,
            String benefit,
            Path planned,
            Path reached,
            double total,
            Optional<Path> low,
            Optional<Path> high)
            implements Line {}

    /**
     * A lesson.
     *
     * @param part the part that lists it
     * @param id key
     * @param what the lesson
     * @param raised quarter in which it was raised
     * @param adopted quarter in which it was adopted, if it was
     * @param repeated quarter from which it had to be learned again, if so
     */
    record LessonLine(
            Part part, String id, String what, int raised, Optional<Integer> adopted, Optional<Integer> repeated)
            implements Line {}

    /**
     * A figure of the quarter before the last that a part puts right later.
     *
     * @param part the part
     * @param kpi indicator
     * @param change what is added to it
     * @param words why
     */
    record CorrectionLine(Part part, String kpi, BigDecimal change, String words) implements Line {}

    /**
     * Something a PMO writes beside a figure.
     *
     * @param kpi indicator it fits; {@code *} for any
     * @param when {@code +} target met, {@code -} target missed, {@code ~} target missed and reported green
     * @param words the words
     */
    record RemarkLine(String kpi, String when, String words) implements Line {}
}
