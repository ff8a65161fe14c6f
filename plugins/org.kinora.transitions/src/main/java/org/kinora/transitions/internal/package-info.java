/** Transitions written in GLSL: a folder of them, their parameters, and how they are drawn. */
package org.kinora.transitions.internal;
