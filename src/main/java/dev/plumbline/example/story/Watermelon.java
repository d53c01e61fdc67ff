package dev.plumbline.example.story;

/**
 * Green outside, red inside: nearly everything is reported green while targets are missed by more each quarter, the
 * working level has long said so, actions are overdue and meetings fall out.
 */
final class Watermelon {

    static final Story STORY = Story.parse("""
            # alliance
            Settle ordinary insurance claims within a day on a shared digital platform | -14 | | 36 | | B
            # sides
            A | Platform and automation | 6 | 12 | fine
            B | Claims, customers and data | 8 | 12 | coarse
            # goals
            1 | Settle claims faster | 35 | AB | 5 | 34 | 38@-11 40@0
            2 | Bring customers online | 25 | B | 5 | 28@-11 30@0 | 22@-11 20@0
            3 | Cut the cost of a claim | 25 | A | 5 | 25@-11 20@0 | 25
            4 | Stay a name people trust | 15 | B | 5 | 15 | 15
            # indicators
            11 | Claims settled within 24 hours | % | HIGHER | RATIO | 3 | 60 | 20 | 1 | 1 | AB
            12 | Days to settle a claim | days | LOWER | RATIO | 3 | 40 | 14.5 | | 1 | B
            21 | Customers using the platform | users | HIGHER | LAST | 3 | 50 | 15000 | 1000 | 0 | AB
            22 | Claims filed online | claims | HIGHER | SUM | 1 | 50 | | | 0 | B
            31 | Cost of a claim | EUR | LOWER | RATIO | 3 | 60 | 96 | | 1 | B
            32 | Joint savings | EUR k | HIGHER | SUM | 3 | 40 | | 15 | 0 | AB
            41 | Complaints per 1,000 claims | complaints | LOWER | RATIO | 3 | 60 | 4.5 | | 1 | B
            42 | Platform availability | % | HIGHER | RATIO | 3 | 40 | 98 | | 2 | A
            # definitions
            11 | Claims paid or declined within 24 hours of filing, of all ordinary claims
            12 | Mean days from filing to payment or refusal
            21 | Customers who signed in at least once during the quarter
            22 | Claims filed in the app or on the web site
            31 | Handling cost without payouts, of claims closed
            32 | Handling cost saved against 2022, agreed by both controllers
            41 | Written complaints about a claim, of 1,000 claims closed
            42 | Time in which claims could be filed, of all time; announced work excluded
            # courses
            11 | 34@-11 68@0 80@5 | 34.3@-11 49.5@-5 45.8@0 | 0.8 | | 0@-7 -5.5@0 | 14900@-11 20400@0 | 34@-11 52.545@-5 56@0 60@5
            12 | 11.5@-11 5.5@0 4@5 | 11.4@-11 8.6@-5 9.1@0 | 0.15 | 0.3 -0.1 -0.1 0
            21 | 38000@-11 150000@0 190000@5 | 37900@-11 92000@-4 88000@0 | 900 | 600 -400 -900 700 | 0@-6 -4200@0
            22 | 2600@-11 9400@0 11500@5 | 2650@-11 6300@-4 6050@0 | 70 | 180 -120 -40 -20
            31 | 86@-11 58@0 52@5 | 85.7@-11 71.5@-4 74.6@0 | 0.6
            32 | 160@-11 620@0 760@5 | 163@-11 390@-4 345@0 | 9 | | 0@-6 -40@0
            41 | 6 | 5.6@-11 6.4@-6 8.4@0 | 0.2 | 0.3 0 -0.2 0
            42 | 99.5@-11 99.8@0 99.9@5 | 99.55@-11 99.5@-5 99.1@0 | 0.05
            # moods
            A | L | 4.3 | 3.7@-11 3.0@0
            A | S | 4.4 | 3.7@-11 3.2@0
            A | T | 4.2 | 3.7@-11 3.3@-4 3.0@0
            A | G | 4.3 | 3.6@-11 3.1@-4 2.8@0
            A | V | 4.1 | 3.5@-11 3.0@-4 2.7@0
            A | R | 4.0 | 3.3@-11 2.7@-4 2.4@0
            A | C | 4.1 | 3.5@-11 3.0@0
            B | L | 4.2 | 3.6@-11 2.9@0
            B | S | 4.3 | 3.6@-11 3.1@0
            B | T | 4.2 | 3.7@-11 3.2@-4 2.9@0
            B | G | 4.2 | 3.6@-11 3.0@-4 2.6@0
            B | V | 4.1 | 3.5@-11 2.9@-4 2.6@0
            B | R | 4.0 | 3.2@-11 2.6@-4 2.3@0
            B | C | 4.0 | 3.4@-11 2.9@0
            A | F | 2.0 | 1.9
            A | P | 2.0 | 2.2@-11 2.6@0
            B | F | 2.0 | 1.9
            B | P | 2.0 | 2.1@-11 2.7@0
            # conduct
            A | 0.95@-11 0.6@-5 0.5@0 | -4@-11 4@-5 10@0 | 0.02@-11 0.1@-5 0.24@0 | 0.84@-11 0.72@0 | -4.3 -1.2 \
             | 5@-11 4@0 | 1@-11 2@-4 4@0
            B | 0.95@-11 0.6@-5 0.5@0 | -3@-11 5@-5 12@0 | 0.02@-11 0.12@-5 0.28@0 | 0.82@-11 0.68@0 | -6.2 -3.1 -1.3 \
             | 4@-11 3@0 | 1@-11 2@-4 5@0
            # meetings
            Steering committee | 22 53 82 | sponsors | -5.2 -3.3 -2.2 -1.1 0.2
            Sprint review with claims | 8 29 50 71 | | -4.3 -2.2 -1.4 0.3 0.4
            # resources
            A | People (FTE) | 24@-11 26@0 | 23.5@-11 22@-4 20.5@0 | 1@-11 2.5@0 | 1@-11 3@-4 4@0 | 30@-11 95@-4 165@0
            A | Money (EUR k) | 620@-11 640@0 | 615@-11 655@0 | 20
            B | People (FTE) | 15 | 14.5@-11 12.5@-4 11@0 | 0.5@-11 1.5@0 | 0@-11 2@-4 3@0 | 0@-11 80@-4 140@0
            B | Money (EUR k) | 380 | 372@-11 390@0 | 12
            # risks
            R-1 | Old claims system is switched off before data are moved | 5 | -8 | 2 | 2
            R-2 | Automatic decisions are challenged by the regulator | 4 | -6 | 1 | 2
            R-3 | Claims staff leave before automation carries the load | 4 | -4 | 2 | 2@-4 3@0
            R-4 | Release plan slips | 3 | -10 | 2 | 2
            # clauses
            Governance charter | AB | -14 | -10 -6 -2 | GOVERNANCE
            Sharing of savings | AB | -13 | -9 -5 -1 | BUSINESS_CASE
            Customer data protection | AB | -14 | -8 -4 0 4
            Rights in models and code | A | -10 | -7 -3 1
            Rights in models and code | B | 9 | -3
            Exit terms | AB | -12 | -7 -3 | TERMS
            Platform vision | AB | -14 | -10 -2 2 | VISION
            Goals and measures | AB | -13 | -9 -5 -1 3 | GOALS
            Staffing plan | AB | -12 | -6 -2
            # running
            Steering committee | -3.1 0.3 | 10@-8 25@0 | 0@-6 2@0 | 0@-6 2@0
            # views
            B | 11 | -5 | | 52.545@-5 56@0 | | Claims paid, declined or passed on within a day, of claims filed online
            B | 21 | -5 | | | | Customers with an account
            # benefits
            A | Platform fees (EUR k) | 0@-12 5400@0 | 0@-12 3350@0 | 9800 | |
            B | Handling cost saved (EUR k) | 0@-12 4100@0 | 0@-12 2650@0 | 8600 | 7900 | 8600
            # lessons
            A | L-1 | Do not release before a storm season | -7 | | -3
            A | L-2 | Test with real claims | -6 | | -2
            B | L-1 | Do not release before a storm season | -7 | | -3
            # remarks
            * | + | On track
            * | + | Good progress
            * | ~ | On track, expected to catch up next quarter
            * | ~ | Timing effect
            * | ~ | On track overall, minor delays
            * | ~ | Target under review
            11 | ~ | Automatic decisions go live next release
            11 | ~ | Run rate improving week by week
            12 | ~ | Backlog after the storms, one-off
            21 | ~ | Campaign moved to next quarter
            22 | ~ | Seasonal
            31 | ~ | One-off cost of double running
            32 | ~ | Savings will come with the new release
            41 | ~ | Better reporting of complaints, not more complaints
            42 | ~ | One long outage, root cause closed
            * | - | Under discussion
            41 | - | Call-back campaign planned
            # topics
            release plan for automatic decisions
            move of open claims from the old system
            rule book for simple claims
            complaint root causes
            staffing of the claims desk
            sign-in flow of the app
            outage follow-up
            data protection file
            savings statement
            model approval by risk
            hand-over from sales to claims
            test data set
            """);

    private Watermelon() {}
}
