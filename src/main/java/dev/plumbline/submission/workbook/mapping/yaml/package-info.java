/** Mapping files as typed: YAML comes in, rules go out; a key, value or formula that is not understood is a finding with its line. */
@NullMarked
package dev.plumbline.submission.workbook.mapping.yaml;

import org.jspecify.annotations.NullMarked;
