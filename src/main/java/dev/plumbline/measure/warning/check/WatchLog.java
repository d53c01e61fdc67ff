package dev.plumbline.measure.warning.check;

import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.picture.QuarterPicture;
import dev.plumbline.measure.warning.Episode;
import dev.plumbline.measure.warning.Grade;
import dev.plumbline.measure.warning.Signal;
import dev.plumbline.measure.warning.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules said, quarter by quarter.
 *
 * @param warnings what fires in the latest quarter: cracked first, then in the order of the rules
 * @param episodes all episodes, by when they began
 */
public record WatchLog(List<Warning> warnings, List<Episode> episodes) {

    /** Copies the lists. */
    public WatchLog {
        warnings = List.copyOf(warnings);
        episodes = List.copyOf(episodes);
    }

    static WatchLog of(String alliance, List<QuarterPicture> history, List<List<Signal>> quarters) {
        Map<String, Episode> open = new LinkedHashMap<>();
        List<Episode> episodes = new ArrayList<>();
        for (int index = 0; index < quarters.size(); index++) {
            for (Signal signal : quarters.get(index)) {
                Episode before = open.get(signal.key());
                Episode now = episode(alliance, signal, history, index, before);
                if (before != null && !before.first().equals(now.first())) {
                    episodes.add(before);
                }
                open.put(signal.key(), now);
            }
        }
        episodes.addAll(open.values());
        episodes.sort(Comparator.comparing(Episode::first).thenComparing(Episode::id));
        return new WatchLog(warnings(alliance, quarters.getLast(), open), episodes);
    }

    private static Episode episode(
            String alliance, Signal signal, List<QuarterPicture> history, int index, @Nullable Episode before) {
        Quarter now = history.get(index).quarter();
        boolean stands = index == history.size() - 1;
        String id = id(alliance, signal);
        if (before == null || before.last().until(now) > 2) {
            return new Episode(id, alliance, signal.rule(), signal.grade(), now, now, stands);
        }
        Grade worst = before.grade() == Grade.CRACKED ? Grade.CRACKED : signal.grade();
        return new Episode(id, alliance, signal.rule(), worst, before.first(), now, stands);
    }

    private static List<Warning> warnings(String alliance, List<Signal> signals, Map<String, Episode> open) {
        return signals.stream()
                .map(signal -> Warning.open(
                        id(alliance, signal),
                        alliance,
                        signal,
                        Objects.requireNonNull(open.get(signal.key())).first()))
                .sorted(Comparator.comparing(
                                (Warning warning) -> warning.signal().grade())
                        .reversed()
                        .thenComparing(warning -> warning.signal().rule()))
                .toList();
    }

    private static String id(String alliance, Signal signal) {
        StringBuilder id =
                new StringBuilder(alliance).append('.').append(signal.rule().id());
        for (String part : List.of(signal.partner(), signal.subject())) {
            if (!part.isEmpty()) {
                id.append('.').append(part.toLowerCase(Locale.ROOT).replace(' ', '-'));
            }
        }
        return id.toString();
    }
}
