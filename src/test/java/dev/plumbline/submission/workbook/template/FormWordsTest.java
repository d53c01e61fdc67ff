package dev.plumbline.submission.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.finding.Language;
import dev.plumbline.submission.workbook.schema.ChoiceWords;
import dev.plumbline.submission.workbook.schema.ColumnSchema;
import dev.plumbline.submission.workbook.schema.FormWords;
import dev.plumbline.submission.workbook.schema.ReturnSchema;
import dev.plumbline.submission.workbook.schema.SheetSchema;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormWordsTest {

    private static final FormWords GERMAN = new FormWords(Language.GERMAN);
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static Set<String> keys(String code) {
        return ResourceBundle.getBundle("dev.plumbline.submission.workbook.schema.form", Locale.of(code), EXACT)
                .keySet();
    }

    @Test
    void everythingThatExplainsATemplateIsThereInGerman() {
        Set<String> german = keys("de");

        assertThat(german).containsAll(keys("en"));
        for (SheetSchema sheet : ReturnSchema.DRAWN) {
            assertThat(german).contains(sheet.name() + ".title", sheet.name() + ".about");
            for (ColumnSchema column : sheet.columns()) {
                assertThat(german)
                        .contains(
                                sheet.name() + "." + column.field(), sheet.name() + "." + column.field() + ".heading");
                for (String choice : column.choices()) {
                    assertThat(choice.matches("\\d+")
                                    || column.field().equals("sheet")
                                    || german.contains("choice." + choice))
                            .as(choice)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void noTextIsLeftOverFromAColumnThatIsGone() {
        for (String key : keys("de")) {
            String sheet = key.replaceFirst("\\..*", "");
            String field = key.replaceFirst("[^.]*\\.?", "");
            ReturnSchema.DRAWN.stream()
                    .filter(schema -> schema.name().equals(sheet))
                    .forEach(schema -> assertThat(Set.of("title", "about").contains(field)
                                    || schema.findColumn(field.replace(".heading", ""))
                                            .isPresent())
                            .as(key)
                            .isTrue());
        }
    }

    /** Two columns of a sheet that could be taken for each other would be read one for the other. */
    @Test
    void noHeadingOfASheetMeansTwoColumnsWhateverTheLanguage() {
        for (SheetSchema sheet : ReturnSchema.DRAWN) {
            Map<String, String> fieldOfHeading = new HashMap<>();
            for (ColumnSchema column : sheet.columns()) {
                Stream.concat(FormWords.headings(sheet, column).stream(), column.synonyms().stream())
                        .forEach(heading -> {
                            String other = fieldOfHeading.putIfAbsent(heading.toLowerCase(Locale.ROOT), column.field());
                            assertThat(other == null || other.equals(column.field()))
                                    .as(sheet.name() + " " + heading)
                                    .isTrue();
                        });
            }
        }
    }

    @Test
    void whatCanBeChosenInGermanIsUnderstood() {
        for (SheetSchema sheet : ReturnSchema.SHEETS) {
            for (ColumnSchema column : sheet.columns()) {
                for (String choice : column.choices()) {
                    assertThat(ChoiceWords.find(column.choices(), GERMAN.choice(choice)))
                            .hasValue(choice);
                }
            }
        }
        for (String label : ReturnSchema.LABELS) {
            assertThat(FormWords.findLabel(GERMAN.label(label))).isEqualTo(label);
        }
    }
}
