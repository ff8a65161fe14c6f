/** Sound effects: what the words of an action sound like, synthesised by recipe, and the rooms they are heard in. */
package org.kinora.composer.internal.effect;
