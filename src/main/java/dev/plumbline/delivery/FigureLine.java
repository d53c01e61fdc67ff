package dev.plumbline.delivery;

import dev.plumbline.finding.Origin;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Scope;
import tools.jackson.core.JsonGenerator;

/** A figure as one line of {@link FactsFile}. It is written as it goes, without a tree: a pack has thousands of them. */
final class FigureLine {

    private FigureLine() {}

    static void write(JsonGenerator line, Figure figure) {
        Scope scope = figure.scope();
        line.writeStartObject();
        line.writeStringProperty("id", figure.id());
        line.writeStringProperty("alliance", scope.alliance());
        writeUnlessEmpty(line, "goal", scope.goal());
        writeUnlessEmpty(line, "indicator", scope.indicator());
        writeUnlessEmpty(line, "partner", scope.partner());
        writeUnlessEmpty(line, "theme", scope.theme());
        line.writeStringProperty("period", figure.quarter().toString());
        line.writeStringProperty("measure", figure.measure().code());
        figure.value()
                .ifPresentOrElse(
                        value -> line.writeNumberProperty("value", value), () -> line.writeNullProperty("value"));
        figure.reason().ifPresent(reason -> line.writeStringProperty("reason", reason.words()));
        line.writeStringProperty("unit", figure.unit());
        figure.n().ifPresent(n -> line.writeNumberProperty("n", n));
        figure.interval().ifPresent(interval -> {
            line.writeNumberProperty("low", interval.low());
            line.writeNumberProperty("high", interval.high());
        });
        figure.coverage().ifPresent(coverage -> line.writeNumberProperty("coverage", coverage));
        line.writeStringProperty("method", figure.measure().method());
        line.writeArrayPropertyStart("origins");
        figure.origins().forEach(origin -> origin(line, origin));
        line.writeEndArray();
        line.writeEndObject();
    }

    private static void origin(JsonGenerator line, Origin origin) {
        line.writeStartObject();
        line.writeStringProperty("sha256", origin.sha256());
        line.writeStringProperty("sheet", origin.sheet());
        line.writeStringProperty("cell", origin.cell());
        line.writeEndObject();
    }

    private static void writeUnlessEmpty(JsonGenerator line, String key, String value) {
        if (!value.isEmpty()) {
            line.writeStringProperty(key, value);
        }
    }
}
