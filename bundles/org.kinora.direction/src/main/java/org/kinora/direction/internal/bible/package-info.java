/**
 * The story bible: who, where and what, each found in the script once and described once. Choices that the script leaves open are drawn from stable
 * hashes of ids; where two would collide, the older part of the script (by the counter in its id, never by its place) keeps its choice.
 */
package org.kinora.direction.internal.bible;
