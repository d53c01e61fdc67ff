package dev.plumbline.ledger.jdbc;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.Reading;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A fact as JSON, as it stands in the column {@code payload}: its record without partner, alliance, period and origin,
 * which have columns of their own. Numbers keep the digits that were typed.
 */
final class FactJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Reading.class, new ReadingSerializer())
                    .addDeserializer(Reading.class, new ReadingDeserializer()))
            .addMixIn(Fact.class, WithoutPlace.class)
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    String write(Fact fact) {
        return mapper.writeValueAsString(fact);
    }

    /** Puts a fact together again. */
    Fact read(FactKind kind, Place place, String payload) {
        ObjectNode node = (ObjectNode) mapper.readTree(payload);
        node.setAll((ObjectNode) mapper.valueToTree(place));
        return mapper.treeToValue(node, typeOf(kind));
    }

    /** What a fact is about, for looking up. */
    static String subject(Fact fact) {
        return switch (fact) {
            case Fact.KpiActual actual -> actual.indicator();
            case Fact.PriorityWeight weight -> weight.goal();
            case Fact.SurveyResponse response -> response.respondent();
            case Fact.SurveyTally tally -> tally.item();
            case Fact.Meeting meeting -> meeting.name();
            case Fact.Risk risk -> risk.id();
            case Commitment.Action action -> action.id();
            case Commitment.Resource resource -> resource.resource();
            case Commitment.Obligation obligation -> obligation.clause();
        };
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
        };
    }

    /** Where a fact stands: what is left out of the payload. */
    record Place(String partner, String alliance, Period period, Origin origin) {}

    @JsonIgnoreProperties(
            value = {"partner", "alliance", "period", "origin"},
            allowSetters = true)
    private interface WithoutPlace {}

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
}
