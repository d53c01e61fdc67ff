package dev.plumbline.example.story;

/** A sound alliance: nearly all targets are met, both sides think alike, sponsors come, promises are kept. */
final class Sound {

    static final Story STORY = Story.parse("""
            # alliance
            Take containers from quay to inland terminal by rail instead of road | -19 | | 50
            # sides
            A | Trains, terminals and customers | 5 | 10 | fine
            B | Quay, cranes and customs | 6 | 9 | fine
            # goals
            1 | Move freight from road to rail | 35 | AB | 5 | 35 | 30@-11 35@-5 32@0
            2 | Shorten the stay in port | 30 | B | 5 | 28 | 33
            3 | Keep it safe and clean | 20 | AB | 5 | 20 | 20@-11 15@-5 20@0
            4 | Share the benefit fairly | 15 | A | 1 | 15 | 15
            # indicators
            11 | Containers by rail | TEU | HIGHER | SUM | 1 | 60 | | 150 | 0 | AB
            12 | Share of moves by rail | % | HIGHER | RATIO | 3 | 40 | 16 | | 1 | A
            21 | Stay of a container in port | days | LOWER | RATIO | 3 | 40 | 7.5 | | 1 | B
            22 | Trains leaving the quay on time | % | HIGHER | RATIO | 3 | 35 | 80 | 1 | 1 | AB
            23 | Crane moves per hour | moves | HIGHER | RATIO | 3 | 25 | 22 | | 1 | B
            31 | Injuries with lost time | cases | LOWER | SUM | 3 | 50 | 6 | 0 | 0 | AB
            32 | Carbon per container | kg | LOWER | RATIO | 3 | 50 | 148 | | 0 | A
            41 | Joint margin | EUR k | HIGHER | SUM | 3 | 60 | | 10 | 0 | AB
            42 | Use of train capacity | % | BAND | RATIO | 3 | 40 | | 15 | 0 | A
            # definitions
            11 | Containers carried on joint trains, in twenty-foot units
            12 | Containers that leave or reach the port by rail, of all that change mode
            21 | Mean time from unloading to leaving the gate
            22 | Trains that leave within 15 minutes of plan, of all joint trains
            23 | Containers moved, of hours a crane was manned
            31 | Injuries in joint operations with at least one day of absence
            32 | Carbon dioxide from quay to inland terminal, of containers carried
            41 | Revenue less direct cost of joint trains, as booked by both controllers
            42 | Slots sold, of slots offered
            # courses
            11 | 4500@-11 7650@0 8700@5 | 4560@-11 7760@0 | 75 | -180 90 120 -30 | 12
            12 | 24@-11 35@0 40@5 | 24.5@-11 35.5@0 | 0.4 | | | 18600@-11 22200@0
            21 | 5.4@-11 4@0 3.5@5 | 5.25@-11 3.86@0 | 0.08 | 0.1 0 -0.1 0
            22 | 90@-11 94@0 95@5 | 90.6@-11 94.6@-1 93.6@0 | 0.5 | -0.5 0.3 0.2 0 | 0.2 | 610@-11 880@0
            23 | 26.5@-11 30.5@0 32@5 | 26.8@-11 30.8@0 | 0.3 | | | 5200@-11 6100@0
            31 | 2@-11 2@-4 1@-3 1@5 | 1.5@-11 1@-4 0.6@0 | 0.5
            32 | 118@-11 92@0 85@5 | 117@-11 91@0 | 1.5
            41 | 310@-11 540@0 620@5 | 316@-11 550@0 | 9 | -14 6 4 4 | 2
            42 | 70~88 | 78@-11 82@0 | 2 | -2 1 1 0
            # moods
            A | L | 4.3 | 4.1
            A | S | 4.1 | 4.1
            A | T | 4.2 | 4.1
            A | G | 4.2 | 4.0
            A | V | 4.1 | 4.0
            A | R | 4.0 | 3.8
            A | C | 4.0 | 3.9
            B | L | 4.2 | 4.1
            B | S | 4.2 | 4.0
            B | T | 4.3 | 4.1
            B | G | 4.1 | 4.0
            B | V | 4.2 | 4.1
            B | R | 3.9 | 3.8
            B | C | 4.1 | 3.9
            A | F | 2.9 | 2.8
            A | P | 1.6 | 1.7
            B | F | 2.8 | 2.9
            B | P | 1.6 | 1.7
            # conduct
            A | 1 | -3 | 0 | 0.93 | -7.1 | 5 | 0@-11 1@-6 0@-5 0@0
            B | 1 | -2 | 0 | 0.92 | -3.1 | 4 | 0@-11 1@-8 0@-7 0@0
            # meetings
            Steering committee | 52 | sponsors
            Corridor meeting | 12 41 72 | | -6.2
            # resources
            A | People (FTE) | 12@-11 14@0 | 12@-11 14@0 | 0.2
            A | Money (EUR k) | 210@-11 260@0 | 208@-11 258@0 | 3
            B | People (FTE) | 9@-11 10@0 | 8.9@-11 10@0 | 0.3 | 0@-7 1@-6 0@-5 0@0 | 0@-7 35@-6 0@-5 0@0
            B | Money (EUR k) | 180@-11 240@0 | 181@-11 238@0 | 2
            # risks
            R-1 | Works on the quay track close one siding | 3 | -5 | 3@-5 2@0 | 3@-5 2@0
            R-2 | Shortage of train drivers in summer | 3 | -8 | 2 | 2
            R-3 | Customs system is replaced during peak season | 4 | -3 | 2 | 3@-3 2@0
            R-4 | Low water diverts ships to other ports | 3 | -10 | 2 |
            # clauses
            Corridor agreement | AB | -19 | -11 -7 -3 1 | TERMS | 5
            Sharing of the margin | AB | -18 | -10 -6 -2 2 | BUSINESS_CASE
            Safety rules on the quay | AB | -18 | -8 -4 0 4 | GOVERNANCE
            Data exchange with customs | AB | -12 | -9 -5 -1 3
            Exit terms | AB | -19 | -9 -5 -1 3
            Corridor vision | AB | -19 | -9 -5 -1 3 | VISION
            Partner review | AB | -18 | -10 -6 -2 2 | FIT
            Goals and measures | AB | -18 | -8 -4 0 4 | GOALS
            Crews and crane hours | AB | -17 | -9 -5 -1 3 | RESOURCES
            Yearly review day | AB | -16 | -8 -4 0 4 | LEARNING
            # running
            Steering committee | | 6 | 0 | 0
            # proposals
            A | 2 | 0
            B | 2 | 1
            # views
            A | 1 | -9 | PURSUE | | |
            B | 1 | -9 | PURSUE | | |
            A | 41 | -9 | | | | Revenue less direct cost of joint trains, as booked by both controllers
            B | 41 | -9 | | | | Revenue less direct cost of joint trains, as booked by both controllers
            # benefits
            A | Rail margin (EUR k) | 0@-12 3100@0 | 0@-12 3180@0 | 5200 | 5000 | 5500
            B | Port fees (EUR k) | 0@-12 1400@0 | 0@-12 1390@0 | 2300 | 2200 | 2450
            # lessons
            A | L-1 | Send ship forecasts two weeks ahead | -8 | -7 |
            A | L-2 | Swap drivers at the border, not in port | -5 | -4 |
            B | L-1 | Send ship forecasts two weeks ahead | -8 | -7 |
            B | L-3 | Walk the quay before each works phase | -4 | -3 |
            # remarks
            * | + | On plan
            * | + | Stable
            * | + | Fine, nothing to add
            11 | + | New Tuesday train runs full
            11 | - | Two sailings cancelled, back to normal since
            22 | + | Later cut-off at the quay works
            31 | + | Joint walk-round every Friday
            * | - | Slightly behind, no action needed
            * | - | Just short, watched in the corridor meeting
            31 | - | Hand injury at the reach stacker, gloves changed
            41 | - | Late invoices, will show next quarter
            42 | + | Good mix of import and export
            # topics
            timetable for the second evening train
            pre-arrival list for customs
            siding plan during the quay works
            margin statement
            safety walk-round
            crane slot rules
            empty container pool
            forecast of ship arrivals
            driver plan for the summer
            weekend opening of the gate
            carbon report for customers
            damage report routine
            """);

    private Sound() {}
}
