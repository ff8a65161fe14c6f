/** Reads operation declarations at compile time. Not exported. */
package org.kinora.api.operation.processor;
