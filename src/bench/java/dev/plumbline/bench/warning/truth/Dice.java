package dev.plumbline.bench.warning.truth;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random numbers by name: what one name draws does not move what another draws, so that worlds which differ in one
 * assumption are otherwise the same.
 *
 * @param seed the seed
 */
public record Dice(long seed) {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    /** A fresh generator for what the parts name. */
    RandomGenerator of(Object... name) {
        return FACTORY.create(with(name).seed);
    }

    /**
     * Dice of their own for what the parts name.
     *
     * @param name the name, part by part
     * @return the dice
     */
    public Dice with(Object... name) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (Object part : name) {
            hash = (hash ^ part.toString().hashCode()) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return new Dice(hash);
    }

    /** True with a probability. */
    boolean hits(double probability, Object... name) {
        return of(name).nextDouble() < probability;
    }

    /** A normal number with mean 0. */
    double normal(double deviation, Object... name) {
        return of(name).nextGaussian() * deviation;
    }

    /** An even number between two ends. */
    double between(double low, double high, Object... name) {
        return low + of(name).nextDouble() * (high - low);
    }

    /** A whole number, both ends included. */
    int whole(int low, int high, Object... name) {
        return of(name).nextInt(low, high + 1);
    }

    /** An autocorrelated path with mean 0. */
    double[] wander(int quarters, double deviation, double correlation, Object... name) {
        RandomGenerator random = of(name);
        double[] path = new double[quarters];
        double last = random.nextGaussian() * deviation;
        double fresh = deviation * Math.sqrt(1 - correlation * correlation);
        for (int quarter = 0; quarter < quarters; quarter++) {
            path[quarter] = last;
            last = correlation * last + random.nextGaussian() * fresh;
        }
        return path;
    }
}
