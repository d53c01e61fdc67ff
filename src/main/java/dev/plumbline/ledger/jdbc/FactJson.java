package dev.plumbline.ledger.jdbc;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Standpoint;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Facts as JSON, as they stand in passages: their records, but of the origin only sheet, cell and mapping, since the digest
 * is that of the receipt. Numbers keep the digits that were typed.
 */
final class FactJson {

    private static final String DIGEST = "sha256";

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Reading.class, new ReadingSerializer())
                    .addDeserializer(Reading.class, new ReadingDeserializer())
                    .addSerializer(Period.class, new PeriodSerializer())
                    .addDeserializer(Period.class, new PeriodDeserializer())
                    .addSerializer(Origin.class, new OriginSerializer())
                    .addDeserializer(Origin.class, new OriginDeserializer()))
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<FactKind, ObjectReader> readers = new EnumMap<>(FactKind.class);

    private final Map<FactKind, ObjectWriter> writers = new EnumMap<>(FactKind.class);

    FactJson() {
        for (FactKind kind : FactKind.values()) {
            readers.put(kind, mapper.readerForListOf(typeOf(kind)));
            writers.put(kind, mapper.writerFor(typeOf(kind)));
        }
    }

    /** Something that writes a passage letter by letter. */
    JsonGenerator createGenerator(Writer out) {
        return mapper.createGenerator(out);
    }

    void write(JsonGenerator out, Fact fact) {
        Objects.requireNonNull(writers.get(fact.kind())).writeValue(out, fact);
    }

    JsonParser createParser(String passage) {
        return mapper.createParser(passage);
    }

    /** Puts the facts of the list together again that comes next. */
    List<Fact> read(JsonParser in, FactKind kind, String sha256) {
        ObjectReader reader = Objects.requireNonNull(readers.get(kind));
        return reader.withAttribute(DIGEST, sha256).readValue(in);
    }

    private static Class<? extends Fact> typeOf(FactKind kind) {
        return switch (kind) {
            case KPI -> Fact.KpiActual.class;
            case PRIORITY -> Fact.PriorityWeight.class;
            case SURVEY -> Fact.SurveyResponse.class;
            case SURVEY_TALLY -> Fact.SurveyTally.class;
            case MEETING -> Fact.Meeting.class;
            case ACTION -> Commitment.Action.class;
            case RISK -> Fact.Risk.class;
            case RESOURCE -> Commitment.Resource.class;
            case OBLIGATION -> Commitment.Obligation.class;
            case GOAL_VIEW -> Standpoint.GoalView.class;
            case BUSINESS_CASE -> Standpoint.BusinessCase.class;
            case LESSON -> Standpoint.Lesson.class;
        };
    }

    /** A reading as one text: the number as typed, or the name of the kind of nothing. */
    private static final class ReadingSerializer extends StdSerializer<Reading> {

        ReadingSerializer() {
            super(Reading.class);
        }

        @Override
        public void serialize(Reading reading, JsonGenerator out, SerializationContext context) {
            out.writeString(
                    switch (reading) {
                        case Reading.Reported(BigDecimal value) -> value.toString();
                        case Reading.Blank _ -> "blank";
                        case Reading.NotApplicable _ -> "not-applicable";
                        case Reading.Withheld _ -> "withheld";
                    });
        }
    }

    private static final class ReadingDeserializer extends StdDeserializer<Reading> {

        ReadingDeserializer() {
            super(Reading.class);
        }

        @Override
        public Reading deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getString();
            return switch (text) {
                case "blank" -> new Reading.Blank();
                case "not-applicable" -> new Reading.NotApplicable();
                case "withheld" -> new Reading.Withheld();
                default -> new Reading.Reported(new BigDecimal(text));
            };
        }
    }

    private static final class PeriodSerializer extends StdSerializer<Period> {

        PeriodSerializer() {
            super(Period.class);
        }

        @Override
        public void serialize(Period period, JsonGenerator out, SerializationContext context) {
            out.writeString(period.toString());
        }
    }

    private static final class PeriodDeserializer extends StdDeserializer<Period> {

        PeriodDeserializer() {
            super(Period.class);
        }

        @Override
        public Period deserialize(JsonParser in, DeserializationContext context) {
            return Period.parse(in.getString());
        }
    }

    /** Sheet, cell and mapping. */
    private static final class OriginSerializer extends StdSerializer<Origin> {

        OriginSerializer() {
            super(Origin.class);
        }

        @Override
        public void serialize(Origin origin, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            out.writeString(origin.sheet());
            out.writeString(origin.cell());
            out.writeString(origin.mapping());
            out.writeEndArray();
        }
    }

    private static final class OriginDeserializer extends StdDeserializer<Origin> {

        OriginDeserializer() {
            super(Origin.class);
        }

        @Override
        public Origin deserialize(JsonParser in, DeserializationContext context) {
            String sheet = in.nextStringValue();
            String cell = in.nextStringValue();
            String mapping = in.nextStringValue();
            if (in.nextToken() != JsonToken.END_ARRAY) {
                context.reportInputMismatch(Origin.class, "An origin is sheet, cell and mapping");
            }
            return new Origin(String.valueOf(context.getAttribute(DIGEST)), sheet, cell, mapping);
        }
    }
}
