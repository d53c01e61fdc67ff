package dev.plumbline.example.story;

import dev.plumbline.agreement.Partner;
import dev.plumbline.example.story.Tables.Row;
import java.util.List;
import java.util.Locale;

/** Who plays which story: four alliances with names of their own, then as many as wanted with names from lists. */
public final class Casting {

    private static final List<Story> STORIES = List.of(Parting.STORY, Sound.STORY, Watermelon.STORY, Young.STORY);

    private static final Tables NAMED = Tables.parse("""
            # alliances
            aurora | Aurora | AU | northwind | helvara | Ingrid Solberg | Tomas Brandl | Matteo Ferrand | Lena Okoye
            breakwater | Breakwater | BW | northwind | marrow-bay | Ingrid Solberg | Priya Nandakumar | Joost van Eyck \
             | Amara Diallo
            lantern | Lantern | LA | quillmark | pellworth | Dana Whitcombe | | Rupert Ashdown | Karin Lindqvist
            meridian | Meridian | ME | northwind | corvane | Henrik Aalto | Sofia Marchetti | Yusuf Demir | Claire Besson
            # partners
            northwind | Northwind Logistics | Northwind | Northwind return YYYY-QN.xlsx | | Tomas Brandl, Greta Moen, \
             Pavel Novotny, Ana Teixeira, Rikard Thorsen
            helvara | Helvara Energy Systems | Helvara | Helvara_Alliance_Return_YYYY_QN.xlsx | | Lena Okoye, \
             Stefan Wyss, Noor Haddad, Ivan Petrescu
            marrow-bay | Marrow Bay Port Authority | Marrow Bay | YYYY-QN MBPA quarterly return.xlsx \
             | YYYY-QN MBPA alliance survey.xlsx | Amara Diallo, Willem de Ruiter, Siobhan Keane, Bo Lindgren
            quillmark | Quillmark Software | Quillmark | quillmark-YYYYqN-final.xlsx | | Dev Raman, Hanna Koval, \
             Luis Ibarra, Mei Tanaka
            pellworth | Pellworth Mutual Insurance | Pellworth | Pellworth QN YYYY alliance reporting.xlsx | | \
             Karin Lindqvist, Owen Pryce, Beatrix Vogel, Samir Chaudhry
            corvane | Corvane Biologics | Corvane | Return Corvane QN-YY.xlsx | | Claire Besson, Nils Abrahamsen, \
             Rosa Almeida
            """);

    private static final List<String> STEMS = List.of(
            "Tarvane",
            "Ostrel",
            "Brenhold",
            "Calvaro",
            "Dunmere",
            "Elstrand",
            "Farrowby",
            "Galvise",
            "Hestmark",
            "Irondale",
            "Jorvane",
            "Kelbrook",
            "Lorvik",
            "Mardale",
            "Nesbourne",
            "Orlane",
            "Penhallow",
            "Quenby",
            "Rosmark",
            "Selwick",
            "Thornvale",
            "Ullstead",
            "Varnholt",
            "Westrel",
            "Yarrowby");

    private static final List<String> TRADES = List.of(
            "Foods",
            "Materials",
            "Health",
            "Software",
            "Logistics",
            "Energy",
            "Insurance",
            "Optics",
            "Chemicals",
            "Rail",
            "Water",
            "Textiles");

    private static final List<String> ALLIANCES = List.of(
            "Alder", "Beacon", "Cedar", "Delta", "Ember", "Fathom", "Granite", "Heron", "Inlet", "Juniper", "Keel",
            "Linden", "Mistral", "Nimbus", "Orchard", "Pioneer", "Quarry", "Rowan", "Summit", "Tidal", "Umber",
            "Vertex", "Willow", "Zephyr");

    private static final List<String> FIRST = List.of(
            "Alma", "Bruno", "Chiara", "Dimitri", "Esra", "Felix", "Gaia", "Hugo", "Irina", "Jonas", "Kavita", "Leon",
            "Mira", "Nico", "Olga", "Paolo", "Ruth");

    private static final List<String> LAST = List.of(
            "Abara",
            "Brenner",
            "Castel",
            "Dahlin",
            "Erdem",
            "Fontane",
            "Grimaldi",
            "Horvat",
            "Ilves",
            "Jansson",
            "Kimura",
            "Lefort",
            "Moreau");

    private Casting() {}

    /**
     * The cast of an alliance. The first four are named by hand; stories come in rotation.
     *
     * @param index from 0
     * @return the cast; its keys are those of no other index
     */
    public static Cast of(int index) {
        Story story = STORIES.get(index % STORIES.size());
        List<Row> named = NAMED.rows("alliances");
        return index < named.size() ? named(named.get(index), story) : drawn(index, story);
    }

    private static Cast named(Row row, Story story) {
        return new Cast(
                row.text(0),
                row.text(1),
                row.text(2),
                story,
                List.of(namedPlayer(row.text(3)), namedPlayer(row.text(4))),
                List.of(row.text(5), row.text(7)),
                List.of(row.text(6), row.text(8)));
    }

    private static Player namedPlayer(String key) {
        Row row = NAMED.row("partners", key);
        List<String> staff = List.of(row.text(5).split(",\\s+", -1));
        return new Player(new Partner(key, row.text(1), row.text(2)), row.text(3), row.text(4), staff);
    }

    private static Cast drawn(int index, Story story) {
        int number = index - NAMED.rows("alliances").size();
        String word = pick(ALLIANCES, number);
        int round = number / ALLIANCES.size() + 1;
        String name = round == 1 ? word : word + " " + round;
        return new Cast(
                keyOf(name),
                name,
                "K" + (index + 1),
                story,
                List.of(drawnPlayer(2 * number), drawnPlayer(2 * number + 1)),
                List.of(person(8 * number), person(8 * number + 1)),
                List.of(person(8 * number + 2), person(8 * number + 3)));
    }

    private static Player drawnPlayer(int number) {
        String stem = pick(STEMS, number);
        int round = number / STEMS.size();
        String family = round / TRADES.size() == 0 ? stem : stem + " " + (round / TRADES.size() + 1);
        String name = family + " " + pick(TRADES, number + round);
        Partner partner = new Partner(keyOf(name), name, name);
        List<String> staff = List.of(person(5 * number + 1), person(5 * number + 2), person(5 * number + 3));
        return new Player(partner, stem + " return YYYY-QN.xlsx", "", staff);
    }

    private static String person(int number) {
        return pick(FIRST, number) + " " + pick(LAST, number);
    }

    private static String pick(List<String> words, int number) {
        return words.get(number % words.size());
    }

    private static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
