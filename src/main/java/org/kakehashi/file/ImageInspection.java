package org.kakehashi.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.kakehashi.file.FileRefused.Why;

/** Pictures: the header's size is within bounds before anything is unpacked, then the whole picture is read. */
final class ImageInspection {

    private static final long MAX_PIXELS = 50_000_000;
    /** Every n-th pixel is enough to walk through the whole stream with little memory. */
    private static final int EVERY = 16;

    private ImageInspection() {}

    static void inspect(String format, byte[] bytes) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
                throw new FileRefused(Why.TOO_MANY_PIXELS);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(EVERY, EVERY, 0, 0);
            if (reader.canReadRaster()) {
                // a raster also reads CMYK, which this reader cannot turn into colours
                reader.readRaster(0, param);
            } else {
                reader.read(0, param);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new FileRefused(Why.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }
}
