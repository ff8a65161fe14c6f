package org.kinora.workbench.paint.internal.view;

/**
 * What shall be seen where something is selected.
 *
 * @param strength how far it may go from what is there, permille
 * @param seed of the first variant; each further one has the next number
 * @param variants how many, 1 to 8
 */
record Wish(String words, int strength, long seed, int variants) {}
