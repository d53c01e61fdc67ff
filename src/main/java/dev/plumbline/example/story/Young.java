package dev.plumbline.example.story;

/**
 * A young alliance: four quarters of history, ways of working that do not fit together yet, few executives, and side B's
 * return for the last quarter missing.
 */
final class Young {

    static final Story STORY = Story.parse("""
            # alliance
            Carry biologic medicines across borders without a break in the cold chain | -3 | 4 | 29 | B
            # sides
            A | Cold stores, vehicles and lanes | 4 | 9 | fine
            B | Products, quality rules and volumes | 5 | 8 | fine
            # goals
            1 | Keep every shipment cold | 45 | A | 5 | 40 | 50
            2 | Open the lanes | 35 | A | 5 | 40@-3 45@0 | 25
            3 | Pass every audit | 20 | B | 5 | 20@-3 15@0 | 25
            # indicators
            11 | Shipments without temperature excursion | % | HIGHER | RATIO | 3 | 60 | 95 | 0.5 | 1 | AB
            12 | Time outside the range | minutes | LOWER | RATIO | 3 | 40 | 48 | | 0 | A
            21 | Lanes qualified | lanes | HIGHER | LAST | 3 | 50 | 0 | 0 | 0 | AB
            22 | Shipments | shipments | HIGHER | SUM | 1 | 50 | | 5 | 0 | A
            31 | Audit findings open | findings | LOWER | LAST | 3 | 60 | 14 | | 0 | B
            32 | Time to release a shipment | hours | LOWER | RATIO | 3 | 40 | 30 | | 1 | B
            # definitions
            11 | Shipments that stayed between 2 and 8 degrees from dock to dock, of all shipments
            12 | Mean time outside 2 to 8 degrees, of shipments with an excursion
            21 | Lanes with a signed qualification report
            22 | Shipments handed over to the consignee
            31 | Findings of internal and outside audits not closed on the last day of the quarter
            32 | Mean time from arrival to release by quality
            # courses
            11 | 97@-3 98.5@0 99.5@5 | 96.8@-3 98.4@0 | 0.2 | | 0.1
            12 | 40@-3 28@0 15@5 | 41@-3 28@0 | 1.2
            21 | 2@-3 8@0 18@5 | 2@-3 8@0 | 0.2
            22 | 30@-3 110@0 260@5 | 26@-3 114@0 | 4
            31 | 10@-3 6@0 2@5 | 11@-3 8@0 | 0.5
            32 | 26@-3 20@0 14@5 | 25.4@-3 20.6@0 | 0.5
            # moods
            A | L | 4.2 | 3.9
            A | S | 3.8 | 3.4@-3 3.6@0
            A | T | 3.9 | 3.7
            A | G | 3.7 | 3.4@-3 3.6@0
            A | V | 3.6 | 3.4
            A | R | 3.8 | 3.5
            A | C | 3.6 | 3.5
            B | L | 4.1 | 3.8
            B | S | 3.6 | 3.3
            B | T | 3.8 | 3.6
            B | G | 3.6 | 3.4
            B | V | 3.3 | 3.1
            B | R | 3.6 | 3.5
            B | C | 3.1 | 2.8
            A | F | 3.2 | 3.3
            A | P | 1.8 | 1.9
            B | F | 3.3 | 3.4
            B | P | 1.9 | 2.0
            # conduct
            A | 1 | 2 | 0.05 | 0.92 | | 4 | 1
            B | 1 | 9 | 0.1 | 0.85 | -1.2 | 4 | 2
            # meetings
            Steering committee | 25 55 83 | sponsors | -3.1
            # resources
            A | People (FTE) | 7@-3 9@0 | 5.5@-3 8.5@0 | 0 | 2@-3 1@0 | 30@-3 62@0
            A | Money (EUR k) | 260@-3 300@0 | 225@-3 290@0 | 0
            B | People (FTE) | 5 | 4@-3 5@0 | 0.2 | 1@-3 0@0 | 45@-3 0@0
            B | Money (EUR k) | 120 | 105@-3 120@0 | 0
            # risks
            R-1 | Loggers are not accepted by quality in all countries | 4 | -3 | 3@-3 2@0 | 4@-3 3@0
            R-2 | Summer heat on the southern lanes | 4 | -2 | 3 | 3
            R-3 | Volumes stay below the business case | 3 | -1 | 3 | 2
            # clauses
            Quality agreement | AB | -3 | 0 4 | GOVERNANCE
            Liability for spoiled goods | AB | 6 | 0
            Data sharing | AB | -2 | 1
            Exit terms | AB | 6 | 1 | TERMS
            Cold chain vision | AB | -3 | 1 | VISION
            Business case | AB | -3 | 1 | BUSINESS_CASE
            Partner review | AB | -3 | 1 | FIT
            Goals and measures | AB | -3 | 1 | GOALS
            Staffing plan | AB | -2 | 1 | RESOURCES
            # running
            Steering committee | | 9 | 0 | 0
            # views
            A | 1 | -3 | PURSUE | | |
            B | 1 | -3 | PURSUE | | |
            # benefits
            A | New lanes (EUR k) | 0@-4 210@0 | 0@-4 196@0 | 2400 | 1900 | 2600
            B | Write-offs avoided (EUR k) | 0@-4 160@0 | 0@-4 158@0 | 1500 | 1300 | 1500
            # lessons
            A | L-1 | Book the logger check with the first lane | -2 | -1 |
            # remarks
            * | + | As planned
            11 | + | New loggers in use
            11 | - | Two excursions at the airport hand-over
            21 | - | One report waits for a signature
            22 | - | Start of two customers moved
            31 | - | Closing takes longer than thought
            * | - | First quarters, still learning
            # topics
            qualification report for the southern lanes
            hand-over at the airport
            logger approval
            release routine
            deviation form
            standby vehicle
            audit plan
            volume forecast
            liability clause
            training for the night shift
            """);

    private Young() {}
}
