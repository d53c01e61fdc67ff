package dev.plumbline.example;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random numbers by name: the same seed and name give the same numbers, whatever was drawn before.
 *
 * @param seed the seed
 */
record Chance(long seed) {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    /** A fresh generator for what the parts name. */
    RandomGenerator of(Object... name) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (Object part : name) {
            for (byte letter : part.toString().getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ letter) * 0x100000001b3L;
            }
            hash = (hash ^ '|') * 0x100000001b3L;
        }
        return FACTORY.create(hash);
    }

    /** A number with mean 0 and standard deviation 1, between -6 and 6: twelve even ones added up. */
    static double normal(RandomGenerator random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
