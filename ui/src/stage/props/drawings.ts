/** Which component draws which thing. */
import type { Component } from "svelte";

import type { DrawingProps } from "./drawing";
import type { PropId } from "./ids";
import Ball from "./things/Ball.svelte";
import Battery from "./things/Battery.svelte";
import BicycleHelmet from "./things/BicycleHelmet.svelte";
import BirthdayCake from "./things/BirthdayCake.svelte";
import Blanket from "./things/Blanket.svelte";
import Book from "./things/Book.svelte";
import Boots from "./things/Boots.svelte";
import Box from "./things/Box.svelte";
import BusCard from "./things/BusCard.svelte";
import Calendar from "./things/Calendar.svelte";
import Candle from "./things/Candle.svelte";
import ChildsDrawing from "./things/ChildsDrawing.svelte";
import Clock from "./things/Clock.svelte";
import Cup from "./things/Cup.svelte";
import Envelope from "./things/Envelope.svelte";
import FishFingers from "./things/FishFingers.svelte";
import Gift from "./things/Gift.svelte";
import GroceryBag from "./things/GroceryBag.svelte";
import HamsterWheel from "./things/HamsterWheel.svelte";
import Jacket from "./things/Jacket.svelte";
import Kettle from "./things/Kettle.svelte";
import Keys from "./things/Keys.svelte";
import Kite from "./things/Kite.svelte";
import KiteLine from "./things/KiteLine.svelte";
import Lamp from "./things/Lamp.svelte";
import Laptop from "./things/Laptop.svelte";
import Letter from "./things/Letter.svelte";
import Mitten from "./things/Mitten.svelte";
import NoticeBoard from "./things/NoticeBoard.svelte";
import OddSock from "./things/OddSock.svelte";
import Pan from "./things/Pan.svelte";
import Phone from "./things/Phone.svelte";
import Plant from "./things/Plant.svelte";
import Plate from "./things/Plate.svelte";
import PuzzlePiece from "./things/PuzzlePiece.svelte";
import Rucksack from "./things/Rucksack.svelte";
import SchoolPaper from "./things/SchoolPaper.svelte";
import Suitcase from "./things/Suitcase.svelte";
import TableSet from "./things/TableSet.svelte";
import Teddy from "./things/Teddy.svelte";
import Thermos from "./things/Thermos.svelte";
import Tray from "./things/Tray.svelte";
import Umbrella from "./things/Umbrella.svelte";
import WeatherCloud from "./things/WeatherCloud.svelte";
import WinterJacket from "./things/WinterJacket.svelte";

/** The drawing of every thing. */
export const drawings: Readonly<Record<PropId, Component<DrawingProps>>> = {
  rucksack: Rucksack,
  kettle: Kettle,
  cup: Cup,
  thermos: Thermos,
  phone: Phone,
  envelope: Envelope,
  letter: Letter,
  keys: Keys,
  "bus-card": BusCard,
  teddy: Teddy,
  drawing: ChildsDrawing,
  suitcase: Suitcase,
  "grocery-bag": GroceryBag,
  lamp: Lamp,
  book: Book,
  ball: Ball,
  kite: Kite,
  "kite-line": KiteLine,
  umbrella: Umbrella,
  jacket: Jacket,
  "winter-jacket": WinterJacket,
  mitten: Mitten,
  "odd-sock": OddSock,
  boots: Boots,
  "bicycle-helmet": BicycleHelmet,
  plate: Plate,
  pan: Pan,
  "fish-fingers": FishFingers,
  "birthday-cake": BirthdayCake,
  gift: Gift,
  candle: Candle,
  clock: Clock,
  calendar: Calendar,
  laptop: Laptop,
  "school-paper": SchoolPaper,
  "puzzle-piece": PuzzlePiece,
  box: Box,
  plant: Plant,
  blanket: Blanket,
  battery: Battery,
  "hamster-wheel": HamsterWheel,
  "weather-cloud": WeatherCloud,
  tray: Tray,
  "notice-board": NoticeBoard,
  "table-set": TableSet,
};
