/**
 * From bytes to lines and back: which encoding a script has, where its lines begin, and how an edit replaces some of them while every other byte
 * stays.
 */
package org.kinora.screenplay.internal.text;
