/**
 * Final Draft's FDX: read with a streaming XML parser that refuses document types and so external entities and entity bombs; written in the shape
 * that Final Draft 8 to 13 write. A script that was read keeps its bytes, so elements and attributes that we do not know survive.
 */
package org.kinora.screenplay.internal.fdx;
