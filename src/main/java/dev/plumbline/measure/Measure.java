package dev.plumbline.measure;

import java.util.Locale;

/** What is measured: every figure names one. The words are those of the method in {@code facts.json} and in the catalog. */
public enum Measure {
    /** What an indicator reached in a period. */
    ACTUAL("", "as reported by the partner named first of its reporters; months made a quarter"),
    /** What it was to reach. */
    TARGET("", "as agreed in the register, else as reported"),
    /** How far the target is attained: 1 when met. */
    ATTAINMENT("ratio", "progress from baseline to target, else actual against target, else met or not"),
    /** How far the actual lies from its target. */
    TARGET_VARIANCE("relative", "actual minus target over the size of the target"),
    /** What the actual is likely to be next quarter. */
    FORECAST("", "Theta forecast one quarter ahead, the last value below six readings"),
    /** The same over the indicators of a goal. */
    GOAL_ATTAINMENT("ratio", "weighted mean of indicators, each capped at 1, over those reported"),
    /** The same over the goals of an alliance. */
    ALLIANCE_ATTAINMENT("ratio", "weighted mean of goals over those reported"),
    /** What it would be if nothing that is missing had been reached. */
    ATTAINMENT_LOWEST("ratio", "weighted mean with 0 for what was not reported"),
    /** What it would be if all that is missing had been reached. */
    ATTAINMENT_HIGHEST("ratio", "weighted mean with 1 for what was not reported"),
    /** What a goal added to or took from the alliance's attainment since last quarter. */
    ATTAINMENT_MOVED("ratio", "change of the goal's attainment times its share of the weight; the rest without a goal"),
    /** Indicators whose attainment counts as 1 although it is more. */
    INDICATORS_CAPPED("count", "indicators with an attainment above 1"),
    /** Goals, or indicators, that are met. */
    GOALS_MET("count", "goals whose indicators are all met"),
    /** Indicators that met their target. */
    INDICATORS_MET("count", "indicators whose actual meets the target"),
    /** Indicators that were due. */
    INDICATORS_DUE("count", "indicators due in the quarter"),
    /** Indicators that a partner reports as green although they miss their target. */
    GREEN_BUT_MISSED("count", "indicators reported green whose actual misses the target"),
    /** Share of a side's colors that are green. */
    GREEN_REPORTED("share", "indicators a side reports green over those it gives a color"),
    /** A side's green indicators that miss their target. */
    GREEN_MISSED("count", "indicators the side reports green whose actual misses the target"),
    /** A side's green indicators that are unlikely to meet their target. */
    GREEN_UNLIKELY("count", "indicators the side reports green whose chance is below one in three"),
    /** Signs against a side's green colors. */
    GREEN_CONTRADICTIONS("count", "of four: green missed, green unlikely, low answers, actions overdue"),
    /** Chance that an indicator meets its target in time. */
    CHANCE("probability", "t probability around the Theta forecast with random-walk width"),
    /** How fast an indicator nears its last target. */
    PACE("ratio", "progress from baseline to last target over the share of time elapsed; coverage is that share"),
    /** By how much it changes from reading to reading. */
    SLOPE("", "Sen's slope over up to 20 readings, from 6"),
    /** Chance that a stable indicator would look as if it rose or fell as steadily. */
    TREND_CHANCE("probability", "two-sided Mann-Kendall, from 12 readings; judged over all indicators of a report"),
    /** The last reading of an indicator's control chart: of a month where months are told. */
    LATEST_READING("", "the last value of the indicator's control chart"),
    /** The target of an indicator's control chart. */
    CHART_TARGET("", "the target in force at the end of the indicator's control chart"),
    /** What an indicator's readings usually are. */
    USUAL_MEAN("", "mean of the first 12 readings, of all from 6 to 11"),
    /** The lower end of what they usually are. */
    USUAL_LOWEST("", "mean - 2.66 x mean moving range; never below 0 for percentages and flows"),
    /** The upper end of what they usually are. */
    USUAL_HIGHEST("", "mean + 2.66 x mean moving range; never above 100 for percentages"),
    /** What a flow brought in the fiscal year so far. */
    YEAR_TO_DATE("", "sum of the quarters reported, of those with a target where any has one"),
    /** What it was to bring in the same quarters. */
    YEAR_TO_DATE_TARGET("", "sum of the targets of the quarters counted"),
    /** Indicators unlikely to meet their target. */
    UNLIKELY("count", "indicators whose chance is below one in three"),
    /** Mean answer of a side. */
    THEME_MEAN("points", "mean over respondents of their mean over the theme's items"),
    /** Share of a side's people who answer low on a theme. */
    ANSWERS_LOW("share", "respondents whose mean lies in the lowest three eighths of the scale, from ten people"),
    /** Share of a side's people who answer high on a theme. */
    ANSWERS_HIGH("share", "respondents whose mean lies in the highest three eighths of the scale, from ten people"),
    /** Mean answer of a side over all themes. */
    THEMES_MEAN("points", "mean of the side's theme means that are shown, from three themes"),
    /** How far the people of a side differ among themselves. */
    THEME_SPREAD("points", "mean absolute deviation of respondents' theme means from their mean, on a scale of 1 to 5"),
    /** Whether people can state what the alliance is for. */
    STRATEGY_STATED("points", "mean over respondents on items that ask for strategy, on a scale of 1 to 5"),
    /** The same, executives minus working level. */
    STRATEGY_LEVEL_GAP("points", "difference of means with Welch interval, on a scale of 1 to 5"),
    /** Whether people know how figures are counted. */
    FIGURES_UNDERSTOOD("points", "mean over respondents on items that ask for understanding, on a scale of 1 to 5"),
    /** Whether people can disagree openly. */
    OPEN_DISAGREEMENT("points", "mean over respondents on items that ask for openness, on a scale of 1 to 5"),
    /** Whether the partners fit. */
    PARTNER_FIT("points", "mean over respondents on items that ask for fit, on a scale of 1 to 5"),
    /** How much people argue about the work; neither good nor bad. */
    TASK_FRICTION("points", "mean over respondents on items that ask for friction, on a scale of 1 to 5; 5 is most"),
    /** How much tension there is between people. */
    STRAIN("points", "mean over respondents on items that ask for strain, on a scale of 1 to 5; 5 is most"),
    /** Share of people who gave one answer to everything. */
    STRAIGHT_LINED("share", "respondents whose answers are all alike over respondents with at least six answers"),
    /** How many people answered. */
    RESPONDENTS("count", "people with at least one answer; not known, never 0, without a survey"),
    /** Share of the invited who answered. */
    RESPONSE_RATE("share", "respondents over invited"),
    /** Difference between the two sides. */
    PERCEPTION_GAP("points", "difference of means with Welch interval"),
    /** Difference between executives and working level of one side. */
    LEVEL_GAP("points", "difference of means with Welch interval"),
    /** The same for one item of a theme; its theme is told as {@code theme / item}. */
    ITEM_GAP("points", "difference of means with Welch interval"),
    /** By how much the people of one side differ. */
    AVERAGE_DEVIATION("points", "mean over the items of the mean distance from the item's mean"),
    /** How alike they answer, against answers spread evenly. */
    AGREEMENT("rwg", "mean over the items of 1 - variance / even null variance, at least 0"),
    /** How alike they answer, against answers that lean to the high side. */
    AGREEMENT_SKEWED("rwg", "mean over the items of 1 - variance / 1.34, at least 0; scales of five only"),
    /** Share of the effort a side wants on a goal. */
    PRIORITY("percent", "as reported"),
    /** Share of the effort that is wanted on the same goals. */
    PRIORITY_OVERLAP("share", "sum of the smaller weights"),
    /** Share of the effort a side wants elsewhere than last quarter. */
    PRIORITY_SHIFT("share", "half the sum of the changes of the side's own weights since last quarter, same goals"),
    /** Share of the effort a side wants elsewhere than a year ago. */
    PRIORITY_SHIFT_YEAR("share", "half the sum of the changes of the side's own weights in four quarters, same goals"),
    /** Sides that hold a goal. */
    GOAL_HOLDERS("count", "sides that pursue the goal, or give it effort and say nothing else"),
    /** Sides that oppose a goal. */
    GOAL_OPPONENTS("count", "sides that say they oppose the goal"),
    /** Goals that all sides hold. */
    GOALS_SHARED("share", "goals all sides hold over goals of which all sides tell"),
    /** How far the dates lie apart that sides set for a goal. */
    GOAL_DATES_APART("days", "latest minus earliest date of the sides; the agreed one where a side tells none"),
    /** How far the targets lie apart that sides work towards. */
    GOAL_TARGETS_APART("ratio", "highest minus lowest target over the mean of both sizes; the agreed one if untold"),
    /** How much of the definitions of an indicator is the same. */
    DEFINITION_OVERLAP("share", "words in common over all words, least of any two; the agreed one if untold"),
    /** Share of a side's wished effort on goals that not all sides hold. */
    EFFORT_ONE_SIDED("share", "wished effort on goals not held by all sides over all of the side's"),
    /** Share of joint indicators on which both partners report the same. */
    MATCH_RATE("share", "joint indicators within tolerance over those both reported"),
    /** Difference of two partners' figures for one indicator. */
    REPORTED_DIFFERENCE("ratio", "difference over the mean of both sizes"),
    /** Share of due actions done on time. */
    ACTIONS_ON_TIME("share", "actions done by their due date over those due in the quarter or overdue"),
    /** Actions past their due date. */
    ACTIONS_OVERDUE("count", "actions due by the end of the quarter and not done"),
    /** Days by which a side closes its actions late; negative when early. */
    CLOSURE_DAYS("days", "mean of done minus due over actions closed in this and the last quarter, from four actions"),
    /** Lessons a side lists. */
    LESSONS_RAISED("count", "lessons listed"),
    /** Lessons it works by. */
    LESSONS_ADOPTED("share", "lessons with a day of adoption over those listed"),
    /** Lessons that had to be learned again. */
    LESSONS_REPEATED("count", "lessons of which it is told that it happened again"),
    /** Actions that were open when the last quarter ended. */
    PROMISES_OPEN("count", "actions not done as told for the quarter before"),
    /** Those of them that are done now. */
    PROMISES_DONE("count", "actions not done as told for the quarter before and done as told for the quarter"),
    /** Share of committed resources given. */
    RESOURCES_DELIVERED("share", "actual over committed, each line capped at 1, mean of lines"),
    /** Share given of one committed resource. */
    RESOURCE_GIVEN("share", "actual over committed of one resource, not capped"),
    /** Share of a benefit that came by now. */
    BENEFIT_DELIVERED("share", "reached to date over the case to date"),
    /** What the case has by now. */
    BENEFIT_PLANNED("", "as reported"),
    /** What came by now. */
    BENEFIT_REACHED("", "as reported"),
    /** What the case has in all. */
    BENEFIT_TOTAL("", "as reported"),
    /** Least value at risk. */
    VALUE_AT_RISK_LOW("", "case in all - highest forecast, at least 0; without forecast: case to date - reached"),
    /** Most value at risk. */
    VALUE_AT_RISK_HIGH("", "case in all - lowest forecast, at least 0; without forecast: case in all - reached"),
    /** Share of the resources given that went outside the shared goals. */
    EFFORT_OUTSIDE("share", "outside the shared goals over actual"),
    /** Posts not filled. */
    OPEN_POSTS("count", "as reported"),
    /** Age of the oldest of them. */
    OPEN_POST_DAYS("days", "as reported"),
    /** Share of commitments kept, over both sides. */
    COMMITMENTS_KEPT("share", "mean of actions on time and resources delivered over the sides"),
    /** One minus the mean gap over the scale's range. */
    CLOSENESS("share", "1 - mean absolute gap over the themes / scale range"),
    /** How much the sides want, see and do the same. */
    DEGREE_OF_ALIGNMENT("points of 100", "mean of closeness, priority overlap, match rate, commitments kept"),
    /** The lowest degree of alignment when any one part is left out. */
    ALIGNMENT_LOWEST("points of 100", "lowest mean when one component is left out"),
    /** The highest degree of alignment when any one part is left out. */
    ALIGNMENT_HIGHEST("points of 100", "highest mean when one component is left out"),
    /** By how much closeness of perception changes. */
    CLOSENESS_DRIFT("share a quarter", "Sen's slope over the last eight quarters, from six"),
    /** By how much the overlap of priorities changes. */
    OVERLAP_DRIFT("share a quarter", "Sen's slope over the last eight quarters, from six"),
    /** By how much the share of commitments kept changes. */
    COMMITMENTS_DRIFT("share a quarter", "Sen's slope over the last eight quarters, from six"),
    /** By how much the degree of alignment changes. */
    ALIGNMENT_DRIFT("points of 100 a quarter", "Sen's slope over the last eight quarters, from six"),
    /** Meetings planned. */
    MEETINGS_PLANNED("count", "as reported"),
    /** Meetings held of those planned. */
    MEETINGS_HELD("count", "as reported"),
    /** Meetings in a row that the sponsor missed. */
    SPONSOR_ABSENCES("count", "latest held meetings without the side's sponsor, in a row"),
    /** How often a side's sponsor comes. */
    SPONSOR_ATTENDANCE("share", "held meetings the side's sponsor attended over those told, four quarters"),
    /** Posts of sponsor and lead that nobody holds. */
    VACANT_ROLES("count", "sponsor and lead of the side without a name in the register"),
    /** Age of a vacancy. */
    VACANT_ROLE_DAYS("days", "days since the register's day of the vacancy"),
    /** Meetings with enough people to decide. */
    MEETINGS_QUORATE("share", "held meetings with a quorum over those of which it is told"),
    /** Minutes that came in time. */
    MINUTES_IN_TIME("share", "meetings with minutes in 14 days over those told of, held 14 days ago or more"),
    /** Decisions for which nobody was named. */
    DECISIONS_UNOWNED("count", "as reported, over the meetings of the quarter"),
    /** Escalations not answered in time. */
    ESCALATIONS_OVERDUE("count", "as reported, over the meetings of the quarter"),
    /** Share of what is put up for decision that a side puts up. */
    PROPOSED("share", "matters the side put up for decision over those all sides put up, four quarters"),
    /** How often it is decided as a side proposes. */
    DECIDED_AS_PROPOSED("share", "matters decided as the side proposed over those it put up, four quarters"),
    /** Decisions that wait. */
    DECISIONS_WAITING("count", "as reported for the latest meeting"),
    /** Indicators that have all a good goal needs. */
    GOALS_DEFINED("share", "indicators with definition, unit, target and reporter over all"),
    /** The S of SMART. */
    SMART_SPECIFIC("share", "indicators with a definition over all"),
    /** The M of SMART. */
    SMART_MEASURABLE("share", "indicators with unit, reporter and baseline or band over all"),
    /** The A of SMART. */
    SMART_ACHIEVABLE("share", "indicators with a chance of at least one in three over those with a forecast"),
    /** The R of SMART. */
    SMART_RELEVANT("share", "indicators with weight on their goal, and no side gives the goal no effort, over all"),
    /** The T of SMART. */
    SMART_TIME_BOUND("share", "indicators with a due date of the goal or a later target over all"),
    /** Clauses not in place or past their review date. */
    CLAUSES_OPEN("count", "clauses not in place or with a review date in the past"),
    /** Building blocks for which a side has evidence. */
    BLOCKS_LAID("count", "of eight blocks those whose clauses are all in place"),
    /** Whether one building block is laid. */
    BLOCK_LAID("count", "1 when its clauses are all in place, else 0"),
    /** Days since a building block was reviewed. */
    BLOCK_REVIEW_DAYS("days", "days since the latest review of its clauses"),
    /** Days left to give notice. */
    NOTICE_DAYS("days", "days to the next day by which notice must be given"),
    /** Risks with likelihood times impact of 15 or more. */
    HIGH_RISKS("count", "risks with likelihood x impact of at least 15"),
    /** Age of the oldest severe risk. */
    SEVERE_RISK_DAYS("days", "days since the oldest risk of at least 15 was raised"),
    /** Risks that grew. */
    RISKS_RISING("count", "risks whose likelihood x impact is higher than last quarter"),
    /** Risks that only one side sees. */
    RISKS_ONE_SIDED("count", "risks listed by one side only, where every side lists risks"),
    /** What the pages of a pack count. */
    COUNTED("count", "things of the kind named as theme, such as parts-cracked, of the n there are"),
    /** Alliances of the portfolio. */
    ALLIANCES("count", "alliances in the register"),
    /** Alliances whose attainment is at least 95 %. */
    ALLIANCES_ON_PLAN("count", "alliances whose attainment is at least 0.95"),
    /** Alliances whose sides part. */
    ALLIANCES_APART("count", "alliances whose priorities or perceptions part, or whose alignment is unusually low"),
    /** Episodes of a rule. */
    WARNINGS_GIVEN("count", "episodes of the rule over all alliances, up to twelve quarters"),
    /** Episodes that were right. */
    WARNINGS_RIGHT("count", "episodes with a fall of attainment in their first quarter or the four after"),
    /** Episodes that began after the fall. */
    WARNINGS_LATE("count", "episodes that began while attainment had fallen"),
    /** Episodes that were wrong. */
    WARNINGS_FALSE("count", "episodes whose window passed without a fall"),
    /** Episodes that cannot be marked yet. */
    WARNINGS_UNMARKED("count", "episodes whose window is open or of unknown attainment"),
    /** Share of marked warnings that were right. */
    WARNING_PRECISION("share", "hits over hits and false alarms, 90 % Wilson interval"),
    /** Time between warning and fall. */
    WARNING_LEAD("quarters", "median quarters from warning to fall over the hits"),
    /** Indicators of all alliances that move the wrong way, beyond chance. */
    ADVERSE_TRENDS("count", "Mann-Kendall from 12 readings, false discovery rate of 10 % over all indicators"),
    /** Warnings that stand against one part of the foundation. */
    FOUNDATION_WARNINGS("count", "warnings of the quarter that speak against the part named as theme"),
    /** Returns received. */
    RETURNS_RECEIVED("count", "partners with a usable return for the quarter"),
    /** Returns expected. */
    RETURNS_EXPECTED("count", "partners of the alliance"),
    /** Share of the indicators that look further ahead than a year. */
    LONG_TERM("share", "indicators whose last target ends more than a year ahead over those with a target ahead"),
    /** Share of the indicators that tell what is to come. */
    LEADING("share", "indicators called leading over those called leading or lagging"),
    /** Share of a goal that a side carries. */
    GOAL_CARRIED("share", "weight of the goal's indicators whose figures the side gives over that of all"),
    /** How far a side attains what it carries. */
    SIDE_ATTAINMENT("ratio", "weighted mean of the indicators whose figures the side gives, each capped at 1"),
    /** How near the sides are in one area: a sector of the wheel of alignment. */
    AREA_ALIGNMENT("share", "1 minus the size of the perception gap over the range of the scale"),
    /** Days by which a side's return came late. */
    RETURN_DAYS_LATE("days", "days from the day on which it was wanted to the first usable file, 0 when in time"),
    /** Indicators far behind their schedule. */
    INDICATORS_BEHIND("count", "indicators with pace below 0.60 after a quarter of their time"),
    /** Share of a side's indicators that stand exactly where they stood. */
    FIGURES_COPIED("share", "indicators with the same figures as last quarter over those reported in both"),
    /** Share of returns that came by the day on which they were wanted. */
    RETURNS_ON_TIME("share", "quarters whose first usable file came by the due day over up to four quarters"),
    /** Returns that came by the day on which they were wanted. */
    RETURNS_IN_TIME("count", "partners whose first usable file came by the due day; n is partners with a due day"),
    /** Findings that keep a file from being used. */
    FINDINGS_TO_FIX("count", "findings that block, in files that were not used and not replaced since"),
    /** Findings that want an explanation. */
    FINDINGS_TO_EXPLAIN("count", "findings that want an explanation and have none, in files that are used"),
    /** Share of the rows of files that were used. */
    ROWS_USED("share", "rows that became facts or headings over rows that hold something; n is the latter"),
    /** Cells that hold something and were not used. */
    CELLS_UNREAD("count", "cells that partners filled in and that were not used, each for a reason");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String unit;
    private final String method;

    Measure(String unit, String method) {
        this.unit = unit;
        this.method = method;
    }

    /** {@return its name as the last part of a figure's id and in {@code facts.json}, such as {@code perception-gap}} */
    public String code() {
        return code;
    }

    /** {@return its unit; empty when the indicator's own unit applies} */
    public String unit() {
        return unit;
    }

    /** {@return how it is computed, a clause} */
    public String method() {
        return method;
    }
}
