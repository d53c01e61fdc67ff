package dev.plumbline.bench.race;

import java.util.concurrent.Callable;

/**
 * One of those compared.
 *
 * @param name its name in the table
 * @param work the work; what it returns proves what was done
 */
public record Contestant(String name, Callable<Object> work) {}
