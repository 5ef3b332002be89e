package org.kakehashi.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small real files, good ones and others. */
final class SampleFiles {

    private interface Change<T> {
        void to(T document) throws IOException;
    }

    private SampleFiles() {}

    static byte[] docx() {
        return docx(document -> {});
    }

    static byte[] docxWithLink(String target) {
        return docx(document ->
                document.createParagraph().createHyperlinkRun(target).setText("link"));
    }

    static byte[] docxWithTemplateFromElsewhere() {
        return docx(document -> document.getPackagePart()
                .addRelationship(
                        URI.create("https://elsewhere.example/template.dotm"),
                        TargetMode.EXTERNAL,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"));
    }

    static byte[] docxWithPictureFromElsewhere() {
        return docx(document -> document.getPackagePart()
                .addRelationship(
                        URI.create("file://elsewhere/share/picture.png"),
                        TargetMode.EXTERNAL,
                        PackageRelationshipTypes.IMAGE_PART));
    }

    private static byte[] docx(Change<XWPFDocument> change) {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("共同研究の計画 plan");
                change.to(document);
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return bytes(out -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                book.createSheet("経費").createRow(0).createCell(0).setCellValue("旅費");
                book.write(out);
            }
        });
    }

    static byte[] xlsxWithMacro() {
        return bytes(out -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                book.createSheet("経費");
                book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
                book.write(out);
            }
        });
    }

    /** The archive with one more entry. */
    static byte[] with(byte[] archive, String name, byte[] content) {
        return bytes(out -> {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_COMPRESSION);
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        });
    }

    static byte[] pdf() {
        return pdf(pdf -> {});
    }

    static byte[] pdfWithScript() {
        return pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] pdfThatLaunches() {
        PDAction launch = new PDActionLaunch();
        return pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(launch));
    }

    static byte[] pdfWithFileInside() {
        return pdf(pdf -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("inside.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {'M', 'Z'})));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(java.util.Map.of("inside", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] pdfWithPassword() {
        return pdf(pdf -> pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    private static byte[] pdf(Change<PDDocument> change) {
        return bytes(out -> {
            try (PDDocument pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                change.to(pdf);
                pdf.save(out);
            }
        });
    }

    static byte[] picture(String format) {
        return bytes(out -> ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** A picture whose header claims that many pixels on each side. */
    static byte[] pngClaiming(int side) {
        byte[] png = picture("png");
        byte[] claim = java.nio.ByteBuffer.allocate(8).putInt(side).putInt(side).array();
        System.arraycopy(claim, 0, png, 16, 8);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        System.arraycopy(
                java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array(), 0, png, 29, 4);
        return png;
    }

    static byte[] program() {
        byte[] exe = new byte[512];
        Arrays.fill(exe, (byte) 0x90);
        exe[0] = 'M';
        exe[1] = 'Z';
        exe[2] = 0;
        return exe;
    }

    private static byte[] bytes(Change<ByteArrayOutputStream> write) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
