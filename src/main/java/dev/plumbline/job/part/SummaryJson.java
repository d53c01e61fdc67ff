package dev.plumbline.job.part;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dev.plumbline.pack.edition.AllianceSummary;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The summary of an alliance as JSON: records by their components, sealed types with the name of the one it is. Read again it is
 * equal to what was written, to the last digit.
 */
final class SummaryJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .annotationIntrospector(new Sealed())
            .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                    .allowIfBaseType("dev.plumbline.")
                    .build())
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private SummaryJson() {}

    static byte[] bytes(AllianceSummary summary) {
        return JSON.writeValueAsBytes(summary);
    }

    static AllianceSummary read(byte[] json) {
        return JSON.readValue(json, AllianceSummary.class);
    }

    /** Of a sealed type only those that it permits can be named. */
    private static final class Sealed extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated.getRawType().isSealed() && annotated.getRawType().isInterface()
                    ? JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.CLASS, JsonTypeInfo.As.WRAPPER_ARRAY, "", null, false, true)
                    : super.findPolymorphicTypeInfo(config, annotated);
        }
    }
}
