/** The graph of a film: which steps it is made of, and what each step is asked for. */
package org.kinora.production.internal.graph;
