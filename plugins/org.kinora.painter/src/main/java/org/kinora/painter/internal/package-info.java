/**
 * Draws storyboard panels from a depiction: the orchestration of composition, set, figures, light and the picture parts
 * that other providers build upon (layers, depth, identity).
 */
package org.kinora.painter.internal;
