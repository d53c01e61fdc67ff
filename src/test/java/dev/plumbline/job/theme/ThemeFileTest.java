package dev.plumbline.job.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.pack.pdf.document.Look;
import dev.plumbline.pack.theme.HouseColor;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import dev.plumbline.pack.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ThemeFileTest {

    @TempDir
    Path root;

    private HouseStyle house = new HouseStyle(new Home(Path.of(".")));

    @BeforeEach
    void makeHome() throws IOException {
        Files.createDirectories(root.resolve("jobs/theme"));
        house = new HouseStyle(new Home(root));
    }

    private void write(String... lines) throws IOException {
        Files.write(root.resolve("jobs/theme/theme.yml"), Arrays.asList(lines));
    }

    @Test
    void aHomeWithoutAThemeLooksAsTheProgramDoesAndHasNoDigest() throws IOException {
        assertThat(house.look().theme()).isEqualTo(Theme.STANDARD);
        assertThat(house.look().logo()).isEmpty();
        assertThat(house.digest()).isEmpty();
    }

    @Test
    void aHouseHasItsOwnColorsAndTheTintsFollow() throws IOException {
        write("colors:", "  worse: \"#8A0030\"", "  first-side: \"#003A70\"");

        Theme theme = house.look().theme();

        assertThat(theme.of(Palette.BAD)).isEqualTo(new Ink(0x8A0030));
        assertThat(theme.of(Palette.FIRST)).isEqualTo(new Ink(0x003A70));
        assertThat(theme.of(Palette.HEAT_FEW)).isNotEqualTo(Palette.HEAT_FEW);
        assertThat(theme.of(Palette.SECOND)).isEqualTo(Palette.SECOND);
    }

    @Test
    void aChangedFileIsReadAnewAndChangesTheDigest() throws IOException {
        write("colors:", "  worse: \"#8A0030\"");
        String before = house.digest();
        Look old = house.look();
        write("colors:", "  worse: \"#801650\"");

        assertThat(house.digest()).isNotEqualTo(before);
        assertThat(house.look()).isNotEqualTo(old);
    }

    @Test
    void aColorThatCannotBeReadIsRefusedWithItsLineAndItsContrast() throws IOException {
        write("# the house's own", "colors:", "  text: \"#1D1D1F\"", "  muted: \"#9A9A9A\"");

        assertThatThrownBy(house::look).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
            assertThat(refused.action()).contains("jobs/theme/theme.yml", "4", "muted", "#9A9A9A", "2.81", "4.5");
        });
    }

    @Test
    void whatIsNoColorAndWhatIsNoKeyAreRefusedTogether() throws IOException {
        write("colors:", "  text: black", "  wurse: \"#801650\"");

        assertThatThrownBy(house::look)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.action()).contains("black", "wurse", "worse"));
    }

    @Test
    void anOpaqueLogoIsTaken() throws IOException {
        logo(Color.WHITE);
        write("logo: logo.png");

        assertThat(house.look().logo())
                .hasValueSatisfying(logo -> assertThat(logo.ratio()).isEqualTo(3));
    }

    @Test
    void aTransparentLogoIsRefusedWithThePixel() throws IOException {
        logo(new Color(255, 255, 255, 128));
        write("logo: logo.png");

        assertThatThrownBy(house::look)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.action()).contains("logo.png", "transparent at pixel 0, 0", "1"));
    }

    @Test
    void aLogoAndAFontThatAreNotThereAreRefused() throws IOException {
        write("logo: none.png", "fonts:", "  bold: None-Bold.ttf");

        assertThatThrownBy(house::look)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.action()).contains("none.png", "None-Bold.ttf"));
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsRefusedByName() throws IOException {
        byte[] font = font();
        ByteBuffer table = ByteBuffer.wrap(font);
        int tables = table.getShort(4);
        for (int i = 0; i < tables; i++) {
            String tag = new String(font, 12 + 16 * i, 4, StandardCharsets.US_ASCII);
            if (tag.equals("OS/2")) {
                table.putShort(table.getInt(12 + 16 * i + 8) + 8, (short) 2);
            }
        }
        Files.write(root.resolve("jobs/theme/Closed.ttf"), font);
        write("fonts:", "  regular: Closed.ttf");

        assertThatThrownBy(house::look)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.action()).contains("Closed.ttf", "may be embedded"));
    }

    @Test
    void aFontToFallBackOnThatIsNoneIsRefusedByName() throws IOException {
        Files.createDirectories(root.resolve("jobs/theme/fonts"));
        Files.writeString(root.resolve("jobs/theme/fonts/Broken.ttf"), "no font");

        assertThatThrownBy(house::look).isInstanceOf(Refused.class).hasMessageContaining("jobs/theme/fonts/Broken.ttf");
    }

    @Test
    void aFontOfAKindThatCannotBeUsedIsNotPassedOverAndALicenceMayLieBesideIt() throws IOException {
        Path fonts = Files.createDirectories(root.resolve("jobs/theme/fonts"));
        Files.writeString(fonts.resolve("OFL.txt"), "licence");
        assertThat(house.look()).isNotNull();

        Files.writeString(fonts.resolve("Web.WOFF2"), "wOF2");

        assertThatThrownBy(house::look).isInstanceOf(Refused.class).hasMessageContaining("jobs/theme/fonts/Web.WOFF2");
    }

    @Test
    void theSchemaForEditorsKnowsTheColorsThatTheLoaderKnows() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("jobs", "theme.schema.json")));
        Set<String> known = new TreeSet<>(
                schema.path("properties").path("colors").path("properties").propertyNames());

        assertThat(known)
                .isEqualTo(Arrays.stream(HouseColor.values())
                        .map(HouseColor::word)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void logo(Color ground) throws IOException {
        BufferedImage image = new BufferedImage(30, 10, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(ground);
        g.fillRect(0, 0, 30, 10);
        g.dispose();
        try (OutputStream out = Files.newOutputStream(root.resolve("jobs/theme/logo.png"))) {
            ImageIO.write(image, "png", out);
        }
    }

    private static byte[] font() throws IOException {
        try (InputStream in = ThemeFileTest.class.getResourceAsStream("/fonts/NotoSans-Regular.ttf")) {
            return in.readAllBytes();
        }
    }
}
