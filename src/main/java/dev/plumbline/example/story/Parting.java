package dev.plumbline.example.story;

/**
 * Trust and priorities part two quarters before results fall: results stay on plan up to quarter -1 and drop in quarter
 * 0, while from quarter -3 on side B trusts less, wants other goals, misses meetings and withdraws people.
 */
final class Parting {

    static final Story STORY = Story.parse("""
            # alliance
            Run every main freight route on electric trucks from shared charging depots | -15 | | 43
            # sides
            A | Freight network and customers | 6 | 12 | fine
            B | Depots, chargers and power supply | 6 | 10 | coarse
            # goals
            1 | Electrify the depots | 30 | B | 5 | 30@-11 30@-4 25@-1 20@0 | 35@-11 35@-4 42@-3 50@-2 55@-1 60@0
            2 | Make electric freight pay | 30 | A | 5 | 30 | 25@-11 25@-4 23@-3 20@-2 15@-1 15@0
            3 | Run the service reliably | 25 | AB | 5 | 25@-11 25@-4 30@-2 35@0 | 25@-11 25@-4 20@-3 15@-2 15@-1 10@0
            4 | Build the joint team | 15 | AB | 1 | 15 | 15
            # indicators
            11 | Depots with fast charging | depots | HIGHER | LAST | 3 | 60 | 2 | 1 | 0 | AB
            12 | Charger availability | % | HIGHER | RATIO | 3 | 40 | 92 | | 1 | B
            21 | Energy cost per 100 km | EUR | LOWER | RATIO | 3 | 50 | 46 | | 1 | A
            22 | Joint savings | EUR k | HIGHER | SUM | 3 | 50 | | 15 | 0 | AB
            31 | Electric departures on time | % | HIGHER | RATIO | 3 | 50 | 84 | 1 | 1 | AB
            32 | Time to restore a charger | hours | LOWER | RATIO | 3 | 25 | 36 | | 1 | B
            33 | Battery charge at departure | % | BAND | LAST | 3 | 25 | | 15 | 1 | A
            41 | Certified technicians | people | HIGHER | LAST | 3 | 60 | 12 | | 0 | A
            42 | Turnover in the joint team | % | LOWER | LAST | 3 | 40 | 5 | | 1 | B
            # definitions
            11 | Depots with at least four chargers of 350 kW in service on the last day of the quarter
            12 | Hours in which a charger could be used, of all hours; planned work counts as not available
            21 | Energy bought for electric trucks, of the distance they drove
            22 | Savings against diesel on shared routes, booked by both controllers
            31 | Electric departures within 10 minutes of plan, of all electric departures
            32 | Mean time from fault report to charger back in use
            33 | Mean charge of the battery when a truck leaves the depot
            41 | Technicians of both sides with a valid high-voltage certificate
            42 | People who left the joint team in the last 12 months, of its mean size
            # courses
            11 | 7@-11 29@0 39@5 | 7.4@-11 30.1@0 | 0.3
            12 | 97@-11 98.5@0 99@5 | 97.2@-11 98.6@-2 98.5@-1 95.6@0 | 0.2 | -0.2 0.1 0.1 0
            21 | 39@-11 31@0 28@5 | 38.5@-11 31.2@-1 33.6@0 | 0.45 | 0.7 -0.3 -0.5 0.1 | | 21000@-11 69000@0
            22 | 180@-11 480@0 580@5 | 182@-11 464@-1 404@0 | 9 | -6 2 -4 10 | 0@-4 14@-2 52@0
            31 | 92@-11 95.5@0 96.5@5 | 92.2@-11 95.5@-1 91.4@0 | 0.35 | -0.4 0.2 0.2 0 | 0@-3 2.6@0 | 2900@-11 9400@0
            32 | 20@-11 10@0 8@5 | 19.5@-11 10.4@-1 15@0 | 0.7 | 0.6 -0.2 -0.4 0
            33 | 82~94 | 88@-11 87@-1 82.5@0 | 0.9 | -1.2 0.4 0.8 0
            41 | 30@-11 88@0 100@5 | 30.6@-11 84@-1 88@0 | 1.1
            42 | 8 | 6.2@-11 6.9@-2 7.5@-1 9.4@0 | 0.25
            # moods
            A | L | 4.2@-4 3.9@0 | 3.9@-4 3.5@0
            A | S | 4.2 | 3.9
            A | T | 4.3@-11 4.2@0 | 4.0@-11 3.9@0
            A | G | 4.1 | 3.9
            A | V | 3.9 | 3.7
            A | R | 3.9@-4 3.6@0 | 3.6@-4 3.3@0
            A | C | 3.9 | 3.7
            B | L | 4.1@-4 3.5@-2 3.2@0 | 3.9@-4 3.4@-2 3.1@0
            B | S | 4.1@-4 3.6@-2 3.2@0 | 3.8@-4 3.5@-2 3.2@0
            B | T | 4.2@-4 3.8@-3 3.3@-2 3.1@-1 2.9@0 | 4.0@-4 3.7@-3 3.3@-2 3.0@-1 2.8@0
            B | G | 3.9 | 3.8@-4 3.6@0
            B | V | 3.9 | 3.8
            B | R | 3.8@-4 3.2@0 | 3.6@-4 3.0@0
            B | C | 3.8 | 3.7@-4 3.3@0
            A | F | 2.7@-4 3.0@0 | 2.8@-4 3.2@0
            A | P | 1.7@-4 2.5@0 | 1.8@-4 2.8@0
            B | F | 2.7@-4 3.2@0 | 2.8@-4 3.4@0
            B | P | 1.8@-4 3.7@0 | 1.9@-4 3.9@0
            # conduct
            A | 1 | -1@-11 3@0 | 0.02 | 0.9 | -5.1 | 5 | 0@-4 1@-1 2@0
            B | 1@-3 0.9@-2 0.75@0 | -1@-4 4@-3 12@-1 24@0 | 0@-4 0.15@-2 0.3@0 | 0.88@-4 0.74@0 \
             | -8.2 -2.2 -1.1 -1.2 0.1 0.2 | 5@-4 3@0 | 0@-4 1@-3 3@0
            # meetings
            Steering committee | 38 80 | sponsors
            Operations review | 14 45 75 | | -1.2 0.3
            # resources
            A | People (FTE) | 18@-11 22@0 | 17.6@-11 21.8@0 | 0.5
            A | Money (EUR k) | 340@-11 420@0 | 336@-11 415@0 | 8
            B | People (FTE) | 14@-11 16@0 | 14@-11 15.5@-4 13.8@-2 11.5@0 | 0.4@-4 1.5@-2 3@0 | 0@-4 1@-3 2@-1 3@0 \
             | 0@-4 20@-3 74@-1 128@0
            B | Money (EUR k) | 900@-11 760@0 | 890@-11 770@-4 610@0 | 10@-4 85@0
            # risks
            R-1 | Grid connection of the northern depots comes late | 4 | -9 | 3@-9 2@0 | 3@-9 2@-4 3@0
            R-2 | Power price above the business case | 4 | -11 | 3 | 2@-11 3@0
            R-3 | Key engineers move to other programs | 4 | -3 | 2@-3 4@0 |
            R-4 | Truck deliveries slip by a quarter | 3 | -6 | 3@-6 2@0 | 2
            R-5 | Customers wait for subsidies before signing | 3 | -4 | 2@-4 3@0 | 3
            R-6 | Charger software is not supported beyond 2027 | 3 | -2 | | 2@-2 3@0
            # clauses
            Steering charter | AB | -15 | -9 -5 -1 3 | GOVERNANCE
            Sharing of costs and savings | AB | -14 | -8 -4 0 4 | BUSINESS_CASE
            Data sharing | AB | -12 | -7 -3 1
            Liability for depot outages | AB | -11 | -6 -2 2
            Exit terms | A | -13 | -9 -5 -1 | TERMS | 3
            Exit terms | B | -13 | -9 -5 | TERMS | 3
            Joint vision | AB | -14 | -10 -6 -2 2 | VISION
            Partner review | A | -15 | -11 -7 -3 1 | FIT
            Goals and measures | AB | -14 | -8 -4 0 4 | GOALS
            Staffing plan | A | -13 | -9 -5 -1 3 | RESOURCES
            Staffing plan | B | -13 | -9 -5 -1 | RESOURCES
            Yearly lessons meeting | AB | -12 | -8 -4 0 4 | LEARNING
            # running
            Steering committee | 0.2 -1.2 | 8@-4 12@-1 19@0 | 0@-3 1@0 | 0@-2 1@-1 2@0
            # proposals
            A | 2 | 0@-4 1@0
            B | 2@-4 1@-2 0@0 | 0@-4 1@-3 2@0
            # views
            B | 2 | -2 | ACCEPT | | |
            B | 1 | -3 | PURSUE | | 2 |
            A | 22 | -6 | | | | Diesel cost avoided on joint routes, less cost of electricity
            B | 22 | -5 | | | | Revenue from energy sold plus savings on joint routes, before start-up cost
            A | 31 | -6 | | | | Departures on electric routes within 10 minutes of plan, of all planned
            # benefits
            A | Fuel savings (EUR k) | 0@-12 2600@0 | 0@-12 1950@-2 2080@0 | 6800 | 6500@-4 4600@0 | 6900@-4 5600@0
            B | Charging revenue (EUR k) | 0@-12 1800@0 | 0@-12 1930@0 | 4200 | 4000 | 4700
            # lessons
            A | L-1 | Order grid connections a year ahead | -9 | -8 |
            A | L-2 | Test charger updates in one depot first | -6 | | 0
            A | L-3 | Fix the energy price before the winter | -4 | -3 |
            B | L-1 | Order grid connections a year ahead | -9 | -7 |
            B | L-4 | Name a deputy for each on-call shift | -3 | | -1
            # corrections
            B | 12 | -1.2 | Corrected: hours of planned work were missing
            # remarks
            * | + | As planned
            * | + | In line with the plan for the year
            * | + | No comment
            11 | + | Two further depots handed over
            22 | + | Checked with controlling
            31 | + | Winter timetable held up well
            * | - | Recovery plan requested for the next steering committee
            12 | - | Firmware update took units out of service
            12 | ~ | Temporary, vendor is on it
            21 | - | Peak tariff: trucks charged at midday because night slots were down
            22 | - | Savings on four routes moved back to diesel
            22 | ~ | Includes energy resold, to be aligned
            31 | - | Trucks left late for lack of charge
            31 | ~ | Counted without departures waiting for cargo
            32 | - | On-call team thinner than planned
            42 | - | Three moves to other programs
            # topics
            charging tariff annex
            night slot schedule for the western depots
            grid connection file for the northern depots
            spare parts list for chargers
            on-call roster
            joint savings calculation
            customer offer for electric lanes
            training calendar for technicians
            driver hand-over routine
            outage report to customers
            data feed from the chargers
            depot safety case
            """);

    private Parting() {}
}
