import { expect, it } from "vitest";
import { csvLine, tabbedLine } from "./csv";

it("quotes what would break a line apart", () => {
  expect(csvLine(["J0001", 'say "hi"', "a,b", "two\nlines", null, 3])).toBe(
    'J0001,"say ""hi""","a,b","two\nlines",,3\r\n',
  );
});

it("lets nothing run as a formula, and leaves numbers alone", () => {
  expect(csvLine(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "a=1", -2])).toBe(
    "'=1+1,'+1,'-1,'@SUM(A1),' =1,'\t=1,a=1,-2\r\n",
  );
  expect(csvLine(['=HYPERLINK("x","y")'])).toBe(`"'=HYPERLINK(""x"",""y"")"\r\n`);
});

it("keeps a copied cell on one line", () => {
  expect(tabbedLine(["a\tb", "two\nlines", null, 5])).toBe("a b\ttwo lines\t\t5\n");
});
