package dev.plumbline.example;

import dev.plumbline.agreement.Register;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.template.Cover;
import dev.plumbline.submission.workbook.template.RegisterWriter;
import dev.plumbline.submission.workbook.template.ReturnWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the input folder of a portfolio: the register, when files came, and a folder of returns for each partner. */
final class ExampleHome {

    private ExampleHome() {}

    /**
     * Writes the worked example.
     *
     * @param arguments the input folder
     */
    public static void main(String... arguments) {
        write(ExamplePortfolio.of(ExampleSpec.WORKED), Path.of(arguments[0]));
    }

    static void write(ExamplePortfolio portfolio, Path input) {
        Register register = portfolio.register();
        file(input.resolve("register.xlsx"), out -> RegisterWriter.write(register, out));
        portfolio.submissions().forEach(each -> {
            Path path = input.resolve(each.partner()).resolve(portfolio.fileName(each));
            file(path, out -> ReturnWriter.write(each, register, cover(portfolio, each), out));
        });
        portfolio.corrections().forEach(each -> {
            Path path = input.resolve(each.partner()).resolve(portfolio.correctionName(each));
            file(path, out -> ReturnWriter.write(each, register, cover(portfolio, each), out));
        });
        file(
                input.resolve("received.csv"),
                out -> out.write(portfolio.received().getBytes(StandardCharsets.UTF_8)));
    }

    private static Cover cover(ExamplePortfolio portfolio, Submission submission) {
        return new Cover(portfolio.preparedBy(submission), Optional.of(portfolio.preparedOn(submission)));
    }

    private static void file(Path path, Content content) {
        try {
            Files.createDirectories(path.getParent());
            try (OutputStream out = Files.newOutputStream(path)) {
                content.writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
