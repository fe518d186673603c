/** Everybody who can stand on the stage, by given name; the youngest last. */
import type { Build } from "../build";
import { alma } from "./alma";
import { amira } from "./amira";
import { bo } from "./bo";
import { daniel } from "./daniel";
import { erik } from "./erik";
import { harpreet } from "./harpreet";
import { ingrid } from "./ingrid";
import { jonas } from "./jonas";
import { lena } from "./lena";
import { leo } from "./leo";
import { lina } from "./lina";
import { maria } from "./maria";
import { noah } from "./noah";
import { sami } from "./sami";
import { samira } from "./samira";
import { tindra } from "./tindra";
import { yusuf } from "./yusuf";

const people = {
  samira,
  erik,
  lena,
  jonas,
  amira,
  harpreet,
  maria,
  daniel,
  ingrid,
  yusuf,
  leo,
  tindra,
  noah,
  sami,
  alma,
  lina,
  bo,
};

/** The name of somebody of the cast. */
export type PersonId = keyof typeof people;

export const CAST: Readonly<Record<PersonId, Build>> = people;
