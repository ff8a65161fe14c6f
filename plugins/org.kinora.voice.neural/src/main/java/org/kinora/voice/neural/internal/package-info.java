/**
 * Neural voices that the user supplies: ONNX models in the layout of Piper, run on this machine. Nothing native is loaded before the first line.
 */
package org.kinora.voice.neural.internal;
